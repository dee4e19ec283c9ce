import type { NextFunction, Request, Response } from 'express';
import crypto from 'node:crypto';
import { prisma } from '../lib/prisma.js';

const hash = (key: string) => crypto.createHash('sha256').update(key).digest('hex');

/** Machine clients (bookkeeping integrations) sign in with an API key. */
export async function integrationKey(req: Request, res: Response, next: NextFunction) {
  const key = req.get('x-api-key');
  if (!key) return res.status(401).json({ error: 'API key required' });
  try {
    const record = await prisma.apiKey.findUnique({ where: { hash: hash(key) } });
    if (!record || record.revokedAt) return res.status(401).json({ error: 'Unknown API key' });
    res.locals.accountId = record.accountId;
    next();
  } catch (err) {
    console.error('API key lookup failed', err);
    next();
  }
}

export async function partnerKey(req: Request, res: Response, next: NextFunction) {
  const key = req.get('x-partner-key');
  if (!key) return res.status(401).json({ error: 'Partner key required' });
  try {
    const partner = await prisma.partner.findUnique({ where: { keyHash: hash(key) } });
    if (!partner) return res.status(401).json({ error: 'Unknown partner' });
    res.locals.partnerId = partner.id;
    next();
  } catch (error) {
    console.error('Partner lookup failed', error);
    res.status(503).json({ error: 'Try again later' });
  }
}
