import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import jwt from 'jsonwebtoken';
import Stripe from 'stripe';
import { z } from 'zod';
import { prisma } from '../db';
import { required } from '../env';
import { requireStaff } from '../middleware';

const stripe = new Stripe(required('STRIPE_SECRET_KEY'), { timeout: 10_000 });
const giftCardSecret = required('GIFT_CARD_SECRET');

const personalMessage = z.object({ text: z.string().max(400), design: z.enum(['birthday', 'thanks', 'plain']) });

export const giftCardsRouter = Router();

/** The browser comes back here from the checkout of Stripe. */
giftCardsRouter.post('/activate', async (req, res) => {
  const { sessionId } = z.object({ sessionId: z.string().max(120) }).parse(req.body);
  const checkout = await stripe.checkout.sessions.retrieve(sessionId);
  const card = await prisma.giftCard.findUnique({ where: { checkoutSessionId: checkout.id } });
  if (
    !card ||
    checkout.payment_status !== 'paid' ||
    checkout.metadata?.cardId !== card.id ||
    checkout.amount_total !== card.valueCents
  ) {
    res.status(402).json({ error: 'Not paid yet' });
    return;
  }
  const { count } = await prisma.giftCard.updateMany({ where: { id: card.id, active: false }, data: { active: true } });
  if (count === 0) {
    res.status(409).json({ error: 'This card is active already' });
    return;
  }
  const token = jwt.sign({ cardId: card.id, kind: 'gift-card' }, giftCardSecret, {
    algorithm: 'HS256',
    expiresIn: '1h',
  });
  res.json({ active: true, token });
});

/** Cards for companies come in batches. */
giftCardsRouter.post('/batch', requireStaff, async (req, res) => {
  const { count } = z.object({ count: z.number().int().min(1).max(500) }).parse(req.body);
  const codes = Array.from({ length: count }, () => randomBytes(8).toString('hex'));
  await prisma.giftCard.createMany({ data: codes.map((code) => ({ code, active: false })) });
  res.status(201).json({ codes });
});

giftCardsRouter.post('/message', async (req, res) => {
  const { cardId } = jwt.verify(String(req.headers['x-gift-card']), giftCardSecret, {
    algorithms: ['HS256'],
  }) as jwt.JwtPayload;
  const { text, design } = personalMessage.parse(req.body);
  await prisma.giftCard.update({ where: { id: cardId }, data: { message: text, design } });
  res.status(204).end();
});
