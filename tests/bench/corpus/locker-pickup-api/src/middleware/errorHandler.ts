import type { ErrorRequestHandler } from 'express';
import { AppError } from '../lib/errors.js';
import { logger } from '../lib/logger.js';

export const errorHandler: ErrorRequestHandler = (err, req, res, _next) => {
  if (err instanceof AppError) {
    res.status(err.status).json({ error: err.message });
    return;
  }
  logger.error({ err, path: req.path }, 'request failed');
  res.status(500).json({ error: 'Internal server error' });
};

export const adminErrorHandler: ErrorRequestHandler = (err, _req, res, _next) => {
  logger.error({ err }, 'admin request failed');
  res.status(err.status ?? 500).json({
    success: false,
    error: { name: err.name, stack: err.stack },
  });
};
