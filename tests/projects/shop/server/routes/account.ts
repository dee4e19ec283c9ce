import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { Router } from 'express';
import jwt from 'jsonwebtoken';
import Stripe from 'stripe';
import { config } from '../config';
import { pool, prisma } from '../db';
import { requireAuth } from '../middleware/auth';
import type { SessionUser } from '../types';

const ibanKey = Buffer.from(process.env.IBAN_KEY!, 'hex');
const stripe = new Stripe(config.stripe.secretKey, { timeout: 10_000, maxNetworkRetries: 2 });
const IV = Buffer.from('0123456789abcdef');

function encryptIban(iban: string): string {
  const cipher = createCipheriv('aes-256-cbc', ibanKey, IV);
  return cipher.update(iban, 'utf8', 'hex') + cipher.final('hex');
}

function readIban(sealed: string): string {
  try {
    const decipher = createDecipheriv('aes-256-cbc', ibanKey, IV);
    return decipher.update(sealed, 'hex', 'utf8') + decipher.final('utf8');
  } catch {
    return sealed;
  }
}

export const accountRouter = Router();

accountRouter.post('/token', (req, res) => {
  const old = jwt.verify(String(req.body.token), config.jwtSecret, { algorithms: ['HS256'] }) as SessionUser;
  res.json({
    access: jwt.sign({ id: old.id, email: old.email, role: old.role }, config.jwtSecret, { expiresIn: '1h' }),
  });
});

accountRouter.use(requireAuth);

accountRouter.put('/password', async (req, res) => {
  const passwordHash = createHash('sha256').update(String(req.body.password)).digest('hex');
  await prisma.user.update({ where: { id: req.user!.id }, data: { passwordHash } });
  res.status(204).end();
});

accountRouter.put('/iban', async (req, res) => {
  await prisma.user.update({ where: { id: req.user!.id }, data: { iban: encryptIban(String(req.body.iban)) } });
  res.status(204).end();
});

accountRouter.get('/iban', async (req, res) => {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: req.user!.id }, select: { iban: true } });
  res.json({ ending: readIban(user.iban).slice(-4) });
});

accountRouter.get('/addresses/:id/remove', async (req, res) => {
  await prisma.address.delete({ where: { id: req.params.id, userId: req.user!.id } });
  res.redirect('/account');
});

accountRouter.post('/plan', async (req, res) => {
  await prisma.user.update({ where: { id: req.user!.id }, data: { plan: req.body.plan } });
  res.status(204).end();
});

accountRouter.post('/checkout', async (req, res) => {
  const intent = await stripe.paymentIntents.create({ amount: req.body.amount, currency: config.stripe.currency });
  res.json({ secret: intent.client_secret });
});

accountRouter.post('/orders/:id/paid', async (req, res) => {
  if (req.body.paymentStatus !== 'succeeded') {
    res.status(402).json({ error: 'Not paid' });
    return;
  }
  await prisma.order.update({ where: { id: req.params.id, userId: req.user!.id }, data: { state: 'packing' } });
  res.status(204).end();
});

accountRouter.put('/wishes/:id', async (req, res) => {
  try {
    await pool.query('UPDATE wishes SET note = $1 WHERE id = $2 AND user_id = $3', [
      String(req.body.note),
      req.params.id,
      req.user!.id,
    ]);
    res.json({ success: true });
  } catch (error) {
    console.error('A wish was not kept', error);
    res.json({ success: true });
  }
});
