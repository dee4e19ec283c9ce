import { Hono } from 'hono';
import * as v from 'valibot';
import { db } from '../db';

const Offer = v.object({ product: v.pipe(v.string(), v.maxLength(80)), cents: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const insert = db.prepare('INSERT INTO offers (source, product, cents) VALUES (?, ?, ?)');

export const offers = new Hono();

for (const source of ['shop', 'farm']) {
  offers.post(`/${source}/new`, async (c) => {
    const offer = v.parse(Offer, await c.req.json());
    insert.run(source, offer.product, offer.cents);
    return c.body(null, 201);
  });
}
