import { callerOf } from '../_shared/caller.ts';
import { admin, env, stripe } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { level } = await req.json();
  const { data: plan } = await admin.from('plans').select('name, cents').eq('level', String(level)).single();
  if (!plan) return json({ error: 'Unknown level' }, 400);
  const session = await stripe.checkout.sessions.create({
    mode: 'subscription',
    client_reference_id: caller.id,
    metadata: { level: String(level) },
    line_items: [{ quantity: 1, price_data: { currency: 'eur', recurring: { interval: 'year' }, unit_amount: plan.cents, product_data: { name: plan.name } } }],
    success_url: `${env('SITE_URL')}/welcome`,
  });
  return json({ url: session.url });
}));
