import Stripe from 'stripe';
import { rows } from '../lib/db.js';
import { parameter } from '../lib/parameters.js';
import { respond } from '../lib/respond.js';
import { asShop, printerClaims, verifiedPrinter } from '../lib/shop.js';

const RATES: Record<string, number> = { small: 490, medium: 790, large: 1390 };

async function charge(shopId: string, cents: number, description: string) {
  const stripe = new Stripe(await parameter('stripe-key'));
  const [shop] = await rows<{ customer: string }>('SELECT customer FROM shops WHERE id = $1', [shopId]);
  return stripe.invoiceItems.create({ customer: shop.customer, amount: cents, currency: 'eur', description });
}

export const handler = asShop(async (event, shop) => {
  const order = JSON.parse(event.body ?? '{}');
  if (order.kind === 'return') {
    const cents = Object.hasOwn(RATES, order.size) ? RATES[order.size] : RATES.large;
    await charge(shop.id, cents, 'Return label');
    return respond(201);
  }
  const { size, rate = RATES[size] } = order;
  await charge(shop.id, rate, `Label ${size}`);
  return respond(201);
});

export async function printed(event: { headers: Record<string, string | undefined> }) {
  const claims = printerClaims(event.headers['x-printer-token'] ?? '');
  await rows('UPDATE printers SET seen_at = now() WHERE shop_id = $1 AND id = $2', [claims.shop, claims.printer]);
  return respond(204);
}

export async function jammed(event: { headers: Record<string, string | undefined> }) {
  const claims = await verifiedPrinter(event.headers['x-printer-token'] ?? '').catch(() => null);
  if (!claims) return respond(401);
  await rows('UPDATE printers SET jammed = true WHERE shop_id = $1 AND id = $2', [claims.shop, claims.printer]);
  return respond(204);
}
