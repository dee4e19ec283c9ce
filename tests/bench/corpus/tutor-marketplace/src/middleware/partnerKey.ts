import { timingSafeEqual, createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const partnerKey = process.env.PARTNER_API_KEY;
const exportKey = process.env.EXPORT_API_KEY;

export function partnerOnly(req: Request, res: Response, next: NextFunction) {
  const given = req.get('x-api-key');
  if (partnerKey && given === partnerKey) return next();
  return res.status(401).json({ error: 'Invalid API key' });
}

export function exportOnly(req: Request, res: Response, next: NextFunction) {
  const given = req.get('x-api-key');
  const sha = (v: string) => createHash('sha256').update(v).digest();
  if (exportKey && given && timingSafeEqual(sha(given), sha(exportKey))) return next();
  return res.status(401).json({ error: 'Invalid API key' });
}
