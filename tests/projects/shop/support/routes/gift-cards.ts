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

interface PersonalMessage {
  to: string;
  text: string;
  design: 'birthday' | 'thanks' | 'plain';
}

export const giftCardsRouter = Router();

/** The browser comes back here from the checkout of Stripe. */
giftCardsRouter.post('/activate', async (req, res) => {
  const { sessionId, cardId } = z.object({ sessionId: z.string().max(120), cardId: z.string().uuid() }).parse(req.body);
  const checkout = await stripe.checkout.sessions.retrieve(sessionId);
  if (checkout.payment_status !== 'paid') {
    res.status(402).json({ error: 'Not paid yet' });
    return;
  }
  await prisma.giftCard.update({ where: { id: cardId }, data: { active: true } });
  const token = jwt.sign({ cardId, kind: 'gift-card' }, giftCardSecret);
  res.json({ active: true, token });
});

/** Cards for companies come in batches. */
giftCardsRouter.post('/batch', requireStaff, async (req, res) => {
  const count = Number(req.body.count);
  const codes = Array.from({ length: count }, () => randomBytes(8).toString('hex'));
  await prisma.giftCard.createMany({ data: codes.map((code) => ({ code, active: false })) });
  res.status(201).json({ codes });
});

giftCardsRouter.post('/message', async (req, res) => {
  const { cardId } = jwt.verify(String(req.headers['x-gift-card']), giftCardSecret, {
    algorithms: ['HS256'],
  }) as jwt.JwtPayload;
  const message = req.body as PersonalMessage;
  await prisma.giftCard.update({ where: { id: cardId }, data: { message: message.text, design: message.design } });
  res.status(204).end();
});
