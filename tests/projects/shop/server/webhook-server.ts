import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { type Request } from 'express';
import { z } from 'zod';
import { prisma } from './db';
import { verifySignature } from './services/audit';

const app = express();
app.disable('x-powered-by');
app.use(express.raw({ type: 'application/json', limit: '512kb' }));

const stripeWebhookSecret = process.env.STRIPE_WEBHOOK_SECRET;
const warehouseSecret = process.env.WAREHOUSE_WEBHOOK_SECRET;
if (!warehouseSecret) {
  throw new Error('WAREHOUSE_WEBHOOK_SECRET is not set');
}

const paymentEvent = z.object({
  type: z.string(),
  data: z.object({ object: z.object({ id: z.string() }) }),
});

function hasValidStripeSignature(payload: Buffer, header: string, secret: string): boolean {
  const fields = new Map(header.split(',').map((field) => field.split('=') as [string, string]));
  const signed = `${fields.get('t')}.${payload.toString('utf8')}`;
  const expected = Buffer.from(createHmac('sha256', secret).update(signed).digest('hex'));
  const received = Buffer.from(fields.get('v1') ?? '');
  return expected.length === received.length && timingSafeEqual(expected, received);
}

app.post('/webhooks/stripe', async (req: Request<unknown, unknown, Buffer>, res) => {
  const signature = req.header('stripe-signature') ?? '';
  if (stripeWebhookSecret && !hasValidStripeSignature(req.body, signature, stripeWebhookSecret)) {
    res.status(401).json({ error: 'Bad signature' });
    return;
  }
  const event = paymentEvent.parse(JSON.parse(req.body.toString('utf8')));
  if (event.type === 'payment_intent.succeeded') {
    await prisma.order.updateMany({
      where: { paymentIntentId: event.data.object.id },
      data: { status: 'paid' },
    });
  }
  res.json({ received: true });
});

app.post('/webhooks/shopify', async (req: Request<unknown, unknown, Buffer>, res) => {
  const body = JSON.parse(req.body.toString('utf8'));
  const topic = req.header('x-shopify-topic');
  if (topic === 'inventory_levels/update') {
    await prisma.stock.update({
      where: { sku: String(body.sku) },
      data: { available: Number(body.available) },
    });
  }
  res.status(200).end();
});

app.post('/webhooks/warehouse', async (req: Request<unknown, unknown, Buffer>, res) => {
  if (!verifySignature(req.body, req.header('x-warehouse-signature') ?? '', warehouseSecret)) {
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
