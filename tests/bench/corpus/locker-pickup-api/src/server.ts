import express from 'express';
import cors from 'cors';
import cookieParser from 'cookie-parser';
import { config } from './config.js';
import { logger } from './lib/logger.js';
import { errorHandler } from './middleware/errorHandler.js';
import { authRouter } from './routes/auth.js';
import { hooksRouter } from './routes/hooks.js';
import { trackingRouter } from './routes/tracking.js';

const allowedOrigins = new Set(['https://app.parceldesk.example', 'https://business.parceldesk.example']);

const app = express();
app.use('/hooks', hooksRouter);
app.use('/track', trackingRouter);
app.use(
  cors({
    origin: (origin, cb) => cb(null, !origin || allowedOrigins.has(origin)),
    credentials: true,
  }),
);
app.use(express.json({ limit: '100kb' }));
app.use(cookieParser(config.cookieSecret));
app.use('/auth', authRouter);
app.use(errorHandler);

app.listen(config.port, () => logger.info(`Listening on ${config.port}`));
