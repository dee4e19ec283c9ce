import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import Stripe from 'stripe';
import { z } from 'zod';
import { prisma } from './db';
import { verifySignature } from './services/audit';

type RawRequest = Request<Record<string, string>, unknown, Buffer>;

const app = express();
app.use(helmet());
app.use(express.raw({ type: 'application/json', limit: '512kb' }));

const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, SHOPIFY_WEBHOOK_SECRET, WAREHOUSE_WEBHOOK_SECRET } = process.env;
if (!STRIPE_SECRET_KEY || !STRIPE_WEBHOOK_SECRET || !SHOPIFY_WEBHOOK_SECRET || !WAREHOUSE_WEBHOOK_SECRET) {
  throw new Error('The webhook secrets are not set');
}

const stripe = new Stripe(STRIPE_SECRET_KEY, { timeout: 10_000 });

function requireShopifySignature(secret: string) {
  return (req: RawRequest, res: Response, next: NextFunction): void => {
    const expected = createHmac('sha256', secret).update(req.body).digest();
    const received = Buffer.from(req.header('x-shopify-hmac-sha256') ?? '', 'base64');
    if (received.length !== expected.length || !timingSafeEqual(received, expected)) {
      res.status(401).json({ error: 'Bad signature' });
      return;
    }
    next();
  };
}

app.post('/webhooks/stripe', async (req: RawRequest, res) => {
  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.header('stripe-signature') ?? '', STRIPE_WEBHOOK_SECRET);
  } catch {
    res.status(401).json({ error: 'Bad signature' });
    return;
  }
  if (event.type === 'payment_intent.succeeded') {
    const intent = event.data.object;
    await prisma.order.updateMany({
      where: { paymentIntentId: intent.id, totalCents: intent.amount_received, status: 'open' },
      data: { status: 'paid' },
    });
  }
  res.json({ received: true });
});

const inventorySchema = z.object({ sku: z.string().max(64), available: z.number().int().min(0) });

app.post('/webhooks/shopify', requireShopifySignature(SHOPIFY_WEBHOOK_SECRET), async (req: RawRequest, res) => {
  const topic = req.header('x-shopify-topic');
  if (topic === 'inventory_levels/update') {
    const { sku, available } = inventorySchema.parse(JSON.parse(req.body.toString('utf8')));
    await prisma.stock.update({ where: { sku }, data: { available } });
  }
  res.status(200).end();
});

app.post('/webhooks/warehouse', async (req: RawRequest, res) => {
  if (!verifySignature(req.body, req.header('x-warehouse-signature') ?? '', WAREHOUSE_WEBHOOK_SECRET)) {
    res.status(401).json({ error: 'Bad signature' });
    return;
  }
  const shipment = z
    .object({ orderId: z.string().uuid(), trackingNumber: z.string().max(40) })
    .parse(JSON.parse(req.body.toString('utf8')));
  await prisma.order.update({
    where: { id: shipment.orderId },
    data: { trackingNumber: shipment.trackingNumber, status: 'shipped' },
  });
  res.json({ received: true });
});

app.listen(Number(process.env.WEBHOOK_PORT ?? 4001));
