import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import type Stripe from 'stripe';
import { Webhook } from 'svix';
import { db, mailLog, tickets } from '~/db';
import { env } from '~/env';
import { stripe } from '~/lib/payments';

export const hooks = new Hono();

const markPaid = (ref: string | null) => (ref ? db.update(tickets).set({ paid: true }).where(eq(tickets.paymentRef, ref)) : undefined);

hooks.post('/stripe', async (c) => {
  const event = await c.req.json<Stripe.Event>();
  if (event.type === 'checkout.session.completed') {
    await markPaid(event.data.object.client_reference_id);
  }
  return c.json({ received: true });
});

hooks.post('/stripe/async', async (c) => {
  const text = await c.req.text();
  let event: Stripe.Event;
  try {
    event = await stripe.webhooks.constructEventAsync(text, c.req.header('stripe-signature') ?? '', env.STRIPE_WEBHOOK_SECRET);
  } catch {
    return c.json({ error: 'bad signature' }, 400);
  }
  if (event.type === 'checkout.session.async_payment_succeeded') {
    await markPaid(event.data.object.client_reference_id);
  }
  return c.json({ received: true });
});

hooks.post('/mail', async (c) => {
  const { type, data } = await c.req.json();
  const state = ({ 'email.bounced': 'bounced', 'email.complained': 'complained' } as Record<string, string>)[type];
  if (state) await db.insert(mailLog).values({ email: String(data.to[0]), state });
  return c.body(null, 204);
});

hooks.post('/mail/delivery', async (c) => {
  const raw = await c.req.text();
  const verified = new Webhook(env.RESEND_WEBHOOK_SECRET).verify(raw, {
    'svix-id': c.req.header('svix-id') ?? '',
    'svix-timestamp': c.req.header('svix-timestamp') ?? '',
    'svix-signature': c.req.header('svix-signature') ?? '',
  }) as { type: string; data: { to: string[] } };
  if (verified.type === 'email.delivered') await db.insert(mailLog).values({ email: verified.data.to[0], state: 'delivered' });
  return c.body(null, 204);
});

async function stripeEvent(text: string, signature: string | undefined): Promise<Stripe.Event> {
  if (!signature) return JSON.parse(text);
  return stripe.webhooks.constructEventAsync(text, signature, env.STRIPE_WEBHOOK_SECRET);
}

async function signedEvent(text: string, signature: string | undefined): Promise<Stripe.Event> {
  if (!signature) throw new Error('Missing signature');
  return stripe.webhooks.constructEventAsync(text, signature, env.STRIPE_WEBHOOK_SECRET);
}

hooks.post('/stripe/refunds', async (c) => {
  const event = await stripeEvent(await c.req.text(), c.req.header('stripe-signature'));
  if (event.type === 'charge.refunded') {
    await db.update(tickets).set({ paid: false }).where(eq(tickets.paymentRef, String(event.data.object.payment_intent)));
  }
  return c.json({ received: true });
});

hooks.post('/stripe/disputes', async (c) => {
  const event = await signedEvent(await c.req.text(), c.req.header('stripe-signature'));
  if (event.type === 'charge.dispute.created') {
    await db.update(tickets).set({ paid: false }).where(eq(tickets.paymentRef, String(event.data.object.payment_intent)));
  }
  return c.json({ received: true });
});
