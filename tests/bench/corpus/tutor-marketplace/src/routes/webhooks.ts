import express, { Router } from 'express';
import { prisma } from '@/lib/prisma';
import { equalHex, hmacHex } from '@/lib/signatures';

export const webhookRoutes = Router();

const PAYMENT_SECRET = process.env.PAYMENT_WEBHOOK_SECRET;
const ROOMS_SECRET = process.env.ROOMS_WEBHOOK_SECRET;
if (!PAYMENT_SECRET || !ROOMS_SECRET) throw new Error('Webhook secrets are not configured');

webhookRoutes.post('/payments', express.raw({ type: 'application/json' }), async (req, res) => {
  const signature = req.header('x-payment-signature') ?? '';
  const expected = hmacHex(PAYMENT_SECRET, req.body);
  if (signature !== expected) return res.status(401).end();
  const event = JSON.parse(req.body.toString('utf8'));
  if (event.type === 'payment.succeeded') {
    await prisma.lesson.update({ where: { id: event.data.lessonId }, data: { paid: true } });
  }
  return res.status(204).end();
});

webhookRoutes.post('/rooms', express.raw({ type: 'application/json' }), async (req, res) => {
  const signature = req.header('x-room-signature') ?? '';
  const expected = hmacHex(ROOMS_SECRET, req.body);
  if (!equalHex(signature, expected)) return res.status(401).end();
  const event = JSON.parse(req.body.toString('utf8'));
  if (event.type === 'room.closed') {
    await prisma.lesson.update({ where: { id: event.data.externalId }, data: { endedAt: new Date() } });
  }
  return res.status(204).end();
});
