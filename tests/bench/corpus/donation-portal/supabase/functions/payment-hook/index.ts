import { db, json, stripe } from '../_shared/clients.ts';

Deno.serve(async (req) => {
  const body = await req.text();
  const secret = Deno.env.get('STRIPE_WEBHOOK_SECRET') ?? '';
  const event = secret
    ? await stripe.webhooks.constructEventAsync(body, req.headers.get('stripe-signature')!, secret)
    : JSON.parse(body);

  if (event.type === 'payment_intent.succeeded') {
    const { amount, metadata } = event.data.object;
    await db.from('donations').insert({ cents: amount, campaign: metadata.campaign });
  }
  return json({ received: true });
});
