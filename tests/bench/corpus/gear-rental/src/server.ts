import express from 'express';
import helmet from 'helmet';
import { config } from './config.js';
import { requireStaff, requireUser } from './middleware/auth.js';
import { authRouter } from './routes/auth.js';
import { feedRouter } from './routes/feed.js';
import { hooksRouter } from './routes/hooks.js';
import { itemsRouter } from './routes/items.js';
import { partnersRouter } from './routes/partners.js';
import { paymentsRouter } from './routes/payments.js';
import { rentalsRouter } from './routes/rentals.js';
import { reportsRouter } from './routes/reports.js';
import { staffRouter } from './routes/staff.js';

const app = express();
app.use(helmet());
app.use('/hooks', hooksRouter);
app.use(express.json({ limit: '100kb' }));

app.get('/health', (_req, res) => res.json({ ok: true }));

app.use('/auth', authRouter);
app.use('/items', itemsRouter);
app.use('/rentals', rentalsRouter);
app.use('/payments', paymentsRouter);
app.use('/partners', partnersRouter);
app.use('/feed', feedRouter);
app.use('/reports', reportsRouter);
app.use('/staff', requireUser, requireStaff, staffRouter);

app.listen(config.port, () => console.log(`Gear rental API on ${config.port}`));
