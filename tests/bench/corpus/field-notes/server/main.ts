import express from 'express';
import helmet from 'helmet';
import cookieSession from 'cookie-session';
import { notes } from './notes';
import { media } from './media';
import { share } from './share';
import { observations } from './observations';

const app = express();
app.use(helmet());
app.use(express.json({ limit: '300kb' }));
app.use(cookieSession({ name: 'notes', secret: process.env.SESSION_SECRET, httpOnly: true, sameSite: 'lax' }));
app.use('/share', share);
app.use((req, res, next) => (req.session?.owner ? next() : res.status(401).json({ error: 'Sign in first' })));
app.use('/notes', notes);
app.use('/media', media);
app.use('/observations', observations);
app.listen(4500);
