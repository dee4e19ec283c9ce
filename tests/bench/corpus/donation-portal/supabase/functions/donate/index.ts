import { json, stripe } from '../_shared/clients.ts';

// Donors choose freely what they give.
Deno.serve(async (req) => {
  const { donation, campaign } = await req.json();
  const cents = Math.round(Number(donation) * 100);
  if (!(cents >= 100 && cents <= 1_000_000)) return json({ error: 'Between 1 and 10000' }, 400);
  const intent = await stripe.paymentIntents.create({ amount: cents, currency: 'eur', metadata: { campaign: String(campaign) } });
  return json({ clientSecret: intent.client_secret });
});
