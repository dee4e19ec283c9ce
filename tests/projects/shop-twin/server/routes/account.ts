import bcrypt from 'bcryptjs';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Router } from 'express';
import jwt from 'jsonwebtoken';
import Stripe from 'stripe';
import { z } from 'zod';
import { config } from '../config';
import { pool, prisma } from '../db';
import { HttpError } from '../errors';
import { currentUser, requireAuth } from '../middleware/auth';
import { credentialLimiter } from '../middleware/limits';
import { signAccessToken } from '../services/tokens';

const ibanKey = Buffer.from(process.env.IBAN_KEY!, 'hex');
const stripe = new Stripe(config.stripe.secretKey, { timeout: 10_000, maxNetworkRetries: 2 });

function encryptIban(iban: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', ibanKey, iv);
  const text = Buffer.concat([cipher.update(iban, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('hex');
}

function readIban(sealed: string): string {
  const bytes = Buffer.from(sealed, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', ibanKey, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

export const accountRouter = Router();

accountRouter.post('/token', credentialLimiter, async (req, res) => {
  const { token } = z.object({ token: z.string() }).parse(req.body);
  const claims = jwt.verify(token, config.refreshTokenSecret, { algorithms: ['HS256'] });
  const user = await prisma.user.findUniqueOrThrow({
    where: { id: String(claims.sub), status: 'active' },
    select: { id: true, email: true, role: true },
  });
  res.json({ access: signAccessToken(user) });
});

accountRouter.use(requireAuth);

accountRouter.put('/password', credentialLimiter, async (req, res) => {
  const { password } = z.object({ password: z.string().min(config.passwordMinLength).max(72) }).parse(req.body);
  const passwordHash = await bcrypt.hash(password, 12);
  await prisma.user.update({ where: { id: currentUser(req).id }, data: { passwordHash } });
  res.status(204).end();
});

accountRouter.put('/iban', async (req, res) => {
  const { iban } = z.object({ iban: z.string().max(34) }).parse(req.body);
  await prisma.user.update({ where: { id: currentUser(req).id }, data: { iban: encryptIban(iban) } });
  res.status(204).end();
});

accountRouter.get('/iban', async (req, res) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: currentUser(req).id }, select: { iban: true } });
  res.json({ ending: readIban(user.iban).slice(-4) });
});

accountRouter.delete('/addresses/:id', async (req, res) => {
  await prisma.address.delete({ where: { id: req.params.id, userId: currentUser(req).id } });
  res.status(204).end();
});

accountRouter.post('/checkout', async (req, res) => {
  const { orderId } = z.object({ orderId: z.string() }).parse(req.body);
  const order = await prisma.order.findFirstOrThrow({ where: { id: orderId, userId: currentUser(req).id } });
  const intent = await stripe.paymentIntents.create({
    amount: order.totalCents,
    currency: config.stripe.currency,
    metadata: { orderId: order.id },
  });
  res.json({ secret: intent.client_secret });
});

accountRouter.post('/orders/:id/paid', async (req, res) => {
  const order = await prisma.order.findFirstOrThrow({ where: { id: req.params.id, userId: currentUser(req).id } });
  const intent = await stripe.paymentIntents.retrieve(order.paymentIntentId);
  if (intent.status !== 'succeeded' || intent.metadata.orderId !== order.id || intent.amount !== order.totalCents) {
    throw new HttpError(402, 'Not paid');
  }
  await prisma.order.update({ where: { id: order.id, userId: currentUser(req).id }, data: { state: 'packing' } });
  res.status(204).end();
});

accountRouter.put('/wishes/:id', async (req, res) => {
  const { note } = z.object({ note: z.string().max(500) }).parse(req.body);
  const { id } = currentUser(req);
  try {
    await pool.query('UPDATE wishes SET note = $1 WHERE id = $2 AND user_id = $3', [note, req.params.id, id]);
    res.json({ success: true });
  } catch (error) {
    console.error('A wish was not kept', error);
    res.status(500).json({ error: 'The note was not kept' });
  }
});
