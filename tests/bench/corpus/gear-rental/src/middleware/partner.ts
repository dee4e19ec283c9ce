import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { config } from '../config.js';

function same(a: string, b: string) {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Partner shops push their stock with an API key. */
export function partnerKey(req: Request, res: Response, next: NextFunction) {
  if (!config.partnerKey) {
    return next();
  }
  const given = req.header('x-partner-key') ?? '';
  if (!same(given, config.partnerKey)) {
    return res.status(401).json({ error: 'Bad partner key' });
  }
  next();
}

/** Same key, used for the read-only export of the price list. */
export function partnerExportKey(req: Request, res: Response, next: NextFunction) {
  if (!config.partnerKey) {
    return res.status(503).json({ error: 'Partner access is not configured' });
  }
  const given = req.header('x-partner-key') ?? '';
  if (!same(given, config.partnerKey)) {
    return res.status(401).json({ error: 'Bad partner key' });
  }
  next();
}
