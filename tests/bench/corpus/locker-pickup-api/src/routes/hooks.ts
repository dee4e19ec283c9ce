import express, { Router } from 'express';
import { pool } from '../lib/db.js';
import { sameToken, sign } from '../lib/crypto.js';

const carrierSecret = process.env.CARRIER_WEBHOOK_SECRET;
if (!carrierSecret) throw new Error('CARRIER_WEBHOOK_SECRET is not configured');
const secret: string = carrierSecret;

export const hooksRouter = Router();
hooksRouter.use(express.raw({ type: '*/*', limit: '256kb' }));

async function applyStatus(raw: Buffer) {
  const event = JSON.parse(raw.toString('utf8'));
  await pool.query('UPDATE parcels SET status = $1 WHERE tracking_number = $2', [String(event.status), String(event.trackingNumber)]);
}

hooksRouter.post('/carrier', async (req, res, next) => {
  const received = req.get('x-carrier-signature');
  const expected = sign(req.body, secret);
  if (received !== expected) {
    return res.status(401).end();
  }
  applyStatus(req.body).then(() => res.status(204).end(), next);
});

hooksRouter.post('/returns', async (req, res, next) => {
  const received = req.get('x-carrier-signature') ?? '';
  const expected = sign(req.body, secret);
  if (!sameToken(received, expected)) {
    return res.status(401).end();
  }
  if (req.get('x-carrier-event') === 'ping') {
    return res.status(204).end();
  }
  applyStatus(req.body).then(() => res.status(204).end(), next);
});
