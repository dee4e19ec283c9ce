'use server';

import Stripe from 'stripe';
import { z } from 'zod';
import { sql } from '#/data/knex';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

const GiftForm = z.object({ gift: z.coerce.number().int(), price: z.coerce.number().int().min(1), greeting: z.string().max(300) });

async function checkout(name: string, unit_amount: number, metadata: Record<string, string>) {
  const { url } = await stripe.checkout.sessions.create({
    mode: 'payment',
    metadata,
    line_items: [{ quantity: 1, price_data: { currency: 'eur', unit_amount, product_data: { name } } }],
    success_url: `${process.env.SITE_URL}/thanks`,
  });
  return url;
}

export async function buyGift(form: FormData) {
  const values = GiftForm.parse(Object.fromEntries(form));
  const gift = await sql('gifts').where({ id: values.gift, taken: false }).first();
  if (!gift) return null;
  return checkout(gift.title, values.price, { gift: String(gift.id), greeting: values.greeting });
}

export async function giveGift(form: FormData) {
  const { gift: id, greeting } = GiftForm.omit({ price: true }).parse(Object.fromEntries(form));
  const gift = await sql('gifts').where({ id, taken: false }).first();
  if (!gift) return null;
  return checkout(gift.title, gift.price_cents, { gift: String(gift.id), greeting });
}
