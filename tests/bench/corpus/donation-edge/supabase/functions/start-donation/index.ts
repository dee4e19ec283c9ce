import { callerOf } from '../_shared/caller.ts';
import { admin, stripe } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { cents, campaign, donorId } = await req.json();
  if (!Number.isInteger(cents) || cents < 200 || cents > 1_000_000) return json({ error: 'Amount not possible' }, 400);
  const intent = await stripe.paymentIntents.create({ amount: cents, currency: 'eur', metadata: { campaign: String(campaign) } });
  await admin.from('donations').insert({ user_id: donorId, cents, campaign, intent: intent.id });
  return json({ clientSecret: intent.client_secret });
}));
