import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { Router } from 'express';
import { config } from '../config.js';
import { prisma } from '../db.js';
import { stripe } from '../stripe.js';

export const hooksRouter = Router();

hooksRouter.post('/stripe/checkout', express.json(), async (req, res) => {
  const event = req.body;
  switch (event.type) {
    case 'checkout.session.completed': {
      const session = event.data.object;
      await prisma.rental.update({ where: { id: session.metadata.rentalId }, data: { status: 'PAID' } });
      break;
    }
    default:
      break;
  }
  res.json({ received: true });
});

hooksRouter.post('/stripe/intents', express.raw({ type: 'application/json' }), async (req, res) => {
  let event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.header('stripe-signature') ?? '', config.stripeWebhookSecret);
  } catch {
    return res.status(400).json({ error: 'Invalid signature' });
  }
  if (event.type === 'payment_intent.succeeded') {
    await prisma.rental.update({ where: { id: event.data.object.metadata.rentalId }, data: { status: 'PAID' } });
  }
  res.json({ received: true });
});

function courierDigest(secret: string, body: Buffer) {
  return createHmac('sha256', secret).update(body).digest();
}

hooksRouter.post('/courier/status', express.raw({ type: '*/*' }), async (req, res) => {
  const signature = req.header('x-courier-signature');
  if (config.courierSecret && signature) {
    const given = Buffer.from(signature, 'hex');
    const expected = courierDigest(config.courierSecret, req.body);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      return res.status(401).end();
    }
  }
  const update = JSON.parse(req.body.toString('utf8'));
  await prisma.shipment.update({ where: { trackingId: update.trackingId }, data: { status: update.status } });
  res.status(204).end();
});

hooksRouter.post('/courier/returns', express.raw({ type: '*/*' }), async (req, res) => {
  const signature = req.header('x-courier-signature');
  if (!config.courierSecret || !signature) {
    return res.status(401).end();
  }
  const given = Buffer.from(signature, 'hex');
  const expected = courierDigest(config.courierSecret, req.body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return res.status(401).end();
  }
  const update = JSON.parse(req.body.toString('utf8'));
  await prisma.shipment.update({ where: { trackingId: update.trackingId }, data: { returnedAt: new Date() } });
  res.status(204).end();
});
