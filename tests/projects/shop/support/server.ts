import cookieParser from 'cookie-parser';
import express from 'express';
import session from 'express-session';
import { createServer } from 'node:http';
import { attachChat } from './chat';
import { required } from './env';
import { accountRouter } from './routes/account';
import { conversationsRouter } from './routes/conversations';
import { courierRouter } from './routes/courier';
import { giftCardsRouter } from './routes/gift-cards';
import { insightsRouter } from './routes/insights';
import { maintenanceRouter } from './routes/maintenance';
import { oauthRouter } from './routes/oauth';
import { shareRouter } from './routes/share';

const app = express();
app.set('trust proxy', true);
app.set('view engine', 'ejs');

app.use(express.json({ limit: '200kb' }));
app.use(express.urlencoded({ extended: false, limit: '200kb' }));
app.use(cookieParser());
app.use(
  session({
    name: 'desk.sid',
    secret: required('DESK_SESSION_SECRET'),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 8 * 60 * 60 * 1000 },
  }),
);
app.use('/assets', express.static(process.cwd()));

app.get('/', (req, res) => {
  res.render('desk', { signedIn: Boolean(req.session.agentId) });
});

app.use('/account', accountRouter);
app.use('/conversations', conversationsRouter);
app.use('/courier', courierRouter);
app.use('/gift-cards', giftCardsRouter);
app.use('/insights', insightsRouter);
app.use('/maintenance', maintenanceRouter);
app.use('/oauth', oauthRouter);
app.use('/share', shareRouter);

const server = createServer(app);
attachChat(server);
server.listen(Number(process.env.DESK_PORT ?? 4200));
