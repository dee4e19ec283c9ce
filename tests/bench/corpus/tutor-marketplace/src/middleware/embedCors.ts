import type { NextFunction, Request, Response } from 'express';

const EMBED_ORIGINS = new Set(['https://school-portal.test', 'https://learn.school-portal.test']);

export function embedCors(req: Request, res: Response, next: NextFunction) {
  const origin = req.headers.origin;
  if (origin && EMBED_ORIGINS.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.setHeader('Vary', 'Origin');
  }
  if (req.method === 'OPTIONS') return res.status(204).end();
  return next();
}
