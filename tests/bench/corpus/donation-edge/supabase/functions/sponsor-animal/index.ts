import { callerOf } from '../_shared/caller.ts';
import { admin, stripe } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

async function chargeSponsorship(customer: string, cents: number, animal: string) {
  return stripe.paymentIntents.create({ customer, amount: cents, currency: 'eur', confirm: true, off_session: true, metadata: { animal } });
}

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { animalId, monthlyCents, months } = await req.json();
  const { data: donor } = await admin.from('donors').select('stripe_customer').eq('user_id', caller.id).single();
  const { data: animal } = await admin.from('animals').select('id, monthly_cents').eq('id', animalId).single();
  if (!donor || !animal) return json({ error: 'Not found' }, 404);
  const count = Math.min(24, Math.max(1, Math.trunc(Number(months)) || 1));
  const intent = new URL(req.url).searchParams.has('v2')
    ? await chargeSponsorship(donor.stripe_customer, animal.monthly_cents * count, animal.id)
    : await chargeSponsorship(donor.stripe_customer, monthlyCents * count, animal.id);
  return json({ status: intent.status });
}));
