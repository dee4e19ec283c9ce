import express from 'express';
import cors from 'cors';
import { logger } from './lib/logger.js';
import { adminErrorHandler } from './middleware/errorHandler.js';
import { requireStaff } from './middleware/auth.js';
import { one } from './lib/db.js';

const admin = express();
admin.use(cors({ origin: true, credentials: true }));
admin.use(express.json());
admin.use(requireStaff);

admin.get('/stats', async (_req, res, next) => {
  try {
    res.json(await one('SELECT count(*) AS parcels FROM parcels'));
  } catch (err) {
    next(err);
  }
});

admin.use(adminErrorHandler);
admin.listen(4100, '127.0.0.1', () => logger.info('Admin API on 4100'));
