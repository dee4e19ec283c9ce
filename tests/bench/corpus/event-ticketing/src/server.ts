import express from 'express';
import helmet from 'helmet';
import cookieParser from 'cookie-parser';
import { requireUser, requireStaff } from './middleware/auth.js';
import { eventsRouter } from './routes/events.js';
import { ordersRouter } from './routes/orders.js';
import { staffRouter } from './routes/staff.js';
import { authRouter } from './routes/auth.js';
import { partnersRouter } from './routes/partners.js';

const app = express();
app.use(helmet());
app.use(express.json({ limit: '200kb' }));
app.use(cookieParser());

app.use('/auth', authRouter);
app.use('/events', eventsRouter);
app.use('/orders', requireUser, ordersRouter);
app.use('/staff', requireStaff, staffRouter);
app.use('/partners', requireStaff, partnersRouter);

app.listen(Number(process.env.PORT ?? 4000), () => {
  console.log('ticket shop is listening');
});
