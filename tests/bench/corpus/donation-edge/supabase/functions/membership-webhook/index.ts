import { admin, cryptoProvider, env, stripe } from '../_shared/clients.ts';

Deno.serve(async (req) => {
  const signature = req.headers.get('stripe-signature') ?? '';
  const body = await req.text();
  let event;
  try {
    event = await stripe.webhooks.constructEventAsync(body, signature, env('STRIPE_MEMBER_SECRET'), undefined, cryptoProvider);
  } catch (err) {
    console.log('Signature verification failed', err);
    return new Response('bad signature', { status: 400 });
  }
  if (event.type === 'checkout.session.completed') {
    const { client_reference_id, metadata } = event.data.object;
    await admin.from('memberships').upsert({ user_id: client_reference_id, level: metadata?.level, active: true });
  }
  return new Response('ok');
});
