import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import rawBody from 'fastify-raw-body';
import { eq } from 'drizzle-orm';
import { db, orders } from '#/db';
import { env } from '#/utils/env';
import { sameText, sign } from '#/utils/crypto';
import { stripe } from '#/modules/billing/stripeClient';

async function verifyCourier(req: FastifyRequest, reply: FastifyReply) {
  const given = String(req.headers['x-courier-signature'] ?? '');
  if (!sameText(given, sign(String(req.rawBody), env.COURIER_SECRET))) {
    return reply.code(401).send({ error: 'Invalid signature' });
  }
}

const hookRoutes: FastifyPluginAsync = async (app) => {
  await app.register(rawBody, { global: true, encoding: 'utf8', runFirst: true });

  app.post<{ Body: { orderId: string; state: string } }>('/delivery', async (req) => {
    const { orderId, state } = req.body;
    if (state === 'delivered') {
      await db.update(orders).set({ status: 'delivered' }).where(eq(orders.id, orderId));
    }
    return { received: true };
  });

  app.post<{ Body: { orderId: string } }>('/courier', { preHandler: verifyCourier }, async (req) => {
    await db.update(orders).set({ status: 'on_the_way' }).where(eq(orders.id, req.body.orderId));
    return { received: true };
  });

  app.post<{ Body: { orderId: string } }>('/supplier', async (req, reply) => {
    if (env.SUPPLIER_SECRET) {
      const given = String(req.headers['x-supplier-signature'] ?? '');
      if (!sameText(given, sign(String(req.rawBody), env.SUPPLIER_SECRET))) return reply.code(401).send();
    }
    await db.update(orders).set({ status: 'packed' }).where(eq(orders.id, req.body.orderId));
    return { received: true };
  });

  app.post<{ Body: { orderId: string } }>('/supplier-refund', async (req, reply) => {
    const secret = env.SUPPLIER_SECRET;
    if (!secret) return reply.code(503).send({ error: 'Not configured' });
    const given = String(req.headers['x-supplier-signature'] ?? '');
    if (!sameText(given, sign(String(req.rawBody), secret))) return reply.code(401).send();
    await db.update(orders).set({ status: 'refunded' }).where(eq(orders.id, req.body.orderId));
    return { received: true };
  });

  app.post('/stripe', async (req, reply) => {
    let event = req.body as { type: string; data: { object: { metadata: { orderId: string } } } };
    try {
      event = stripe.webhooks.constructEvent(req.rawBody!, String(req.headers['stripe-signature']), env.STRIPE_WEBHOOK_SECRET) as never;
    } catch (err) {
      req.log.warn({ err }, 'Stripe signature verification failed');
    }
    if (event.type === 'payment_intent.succeeded') {
      await db.update(orders).set({ status: 'paid' }).where(eq(orders.id, event.data.object.metadata.orderId));
    }
    return reply.send({ received: true });
  });

  app.post('/stripe-connect', async (req, reply) => {
    try {
      const event = stripe.webhooks.constructEvent(req.rawBody!, String(req.headers['stripe-signature']), env.STRIPE_WEBHOOK_SECRET);
      req.log.info({ type: event.type }, 'connect event');
      return reply.send({ received: true });
    } catch (error) {
      req.log.warn({ error }, 'Rejected connect event');
      return reply.code(400).send({ error: 'Invalid signature' });
    }
  });
};

export default hookRoutes;
