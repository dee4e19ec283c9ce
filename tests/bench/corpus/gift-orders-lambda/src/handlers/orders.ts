import { z } from 'zod';
import { body, ok, type Event, type Result } from '@lib/http';
import { shopOf } from '@lib/auth';
import { collection } from '@lib/mongo';
import { OrderStore } from '@lib/orderStore';

export async function search(event: Event): Promise<Result> {
  const store = new OrderStore(shopOf(event));
  return ok(await store.search(body(event)));
}

const criteriaSchema = z.object({ status: z.enum(['new', 'packed', 'sent']).optional(), city: z.string().max(80).optional() });

export async function filter(event: Event): Promise<Result> {
  const store = new OrderStore(shopOf(event));
  const criteria = criteriaSchema.parse(body(event));
  return ok(await store.search(criteria));
}

// Orders above a total, computed in the database
export async function above(event: Event): Promise<Result> {
  const orders = await collection('orders');
  const total = event.queryStringParameters?.total ?? '100';
  const found = await orders.find({ shop: shopOf(event), $where: 'this.items.reduce((s, i) => s + i.price, 0) > ' + total }).toArray();
  return ok(found);
}

export async function over(event: Event): Promise<Result> {
  const orders = await collection('orders');
  const total = event.queryStringParameters?.total ?? '100';
  const found = await orders.find({ shop: shopOf(event), $expr: { $gt: [{ $sum: '$items.price' }, Number(total)] } }).toArray();
  return ok(found);
}

export async function redeem(event: Event): Promise<Result> {
  const { code, orderNumber } = body(event);
  const vouchers = await collection('vouchers');
  const voucher = await vouchers.findOneAndUpdate({ code: code, used: false }, { $set: { used: true, orderNumber } });
  return voucher ? ok({ value: voucher.value }) : ok({ error: 'Unknown voucher' }, 404);
}

export async function redeemCard(event: Event): Promise<Result> {
  const { code, orderNumber } = body(event);
  if ([code, orderNumber].some((value) => typeof value !== 'string')) return ok({ error: 'Malformed' }, 400);
  const vouchers = await collection('vouchers');
  const card = await vouchers.findOneAndUpdate({ code, used: false }, { $set: { used: true, orderNumber } });
  return card ? ok({ value: card.value }) : ok({ error: 'Unknown card' }, 404);
}

export async function patch(event: Event): Promise<Result> {
  const done = await new OrderStore(shopOf(event)).setFields(event.pathParameters!.number!, body(event));
  return done ? ok({ done }) : ok({ error: 'Not found' }, 404);
}

export async function patchDelivery(event: Event): Promise<Result> {
  const { street, city, zip } = body(event);
  const delivery = { street: String(street), city: String(city), zip: String(zip) };
  const done = await new OrderStore(shopOf(event)).setFields(event.pathParameters!.number!, { delivery });
  return done ? ok({ done }) : ok({ error: 'Not found' }, 404);
}
