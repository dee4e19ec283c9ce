import { db, json, stripe } from '../_shared/clients.ts';

const secret = Deno.env.get('STRIPE_REFUND_SECRET');
if (!secret) throw new Error('STRIPE_REFUND_SECRET missing');

// Refund events of the second Stripe account (formerly Mollie)
Deno.serve(async (req) => {
  const body = await req.text();
  const event = await stripe.webhooks
    .constructEventAsync(body, req.headers.get('stripe-signature') ?? '', secret)
    .catch(() => null);
  if (!event) return json({ error: 'Invalid signature' }, 400);
  if (event.type === 'charge.refunded') {
    await db.from('donations').update({ refunded: true }).eq('charge', event.data.object.id);
  }
  return json({ received: true });
});
