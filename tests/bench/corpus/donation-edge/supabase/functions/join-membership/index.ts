import { callerOf } from '../_shared/caller.ts';
import { env, stripe } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

interface Join {
  level: 'friend' | 'patron';
  interval: 'month' | 'year';
  amount: number;
}

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const join: Join = await req.json();
  const session = await stripe.checkout.sessions.create({
    mode: 'subscription',
    client_reference_id: caller.id,
    metadata: { level: join.level },
    line_items: [{ quantity: 1, price_data: { currency: 'eur', recurring: { interval: join.interval }, unit_amount: join.amount * 100, product_data: { name: `Membership ${join.level}` } } }],
    success_url: `${env('SITE_URL')}/welcome`,
  });
  return json({ url: session.url });
}));
