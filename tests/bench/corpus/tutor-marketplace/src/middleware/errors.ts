import type { NextFunction, Request, Response } from 'express';
import { logger } from '../lib/logger.js';

export class UserFacingError extends Error {
  constructor(message: string, readonly status = 400) {
    super(message);
  }
}

export function apiErrors(err: Error, _req: Request, res: Response, _next: NextFunction) {
  logger.error({ err }, 'request failed');
  res.status(500).json({ error: err.message, stack: err.stack });
}

export function adminErrors(err: Error, _req: Request, res: Response, _next: NextFunction) {
  logger.error({ err }, 'admin request failed');
  if (err instanceof UserFacingError) {
    return res.status(err.status).json({ error: err.message });
  }
  return res.status(500).json({ error: 'Something went wrong' });
}
