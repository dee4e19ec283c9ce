import { z } from 'zod';
import { rows } from '../lib/db.js';
import { respond } from '../lib/respond.js';
import { asShop } from '../lib/shop.js';

const input = z.object({ recipient: z.string().max(200), street: z.string().max(200), city: z.string().max(100) });

const insert = (shop: string, p: z.infer<typeof input>) =>
  rows('INSERT INTO parcels (shop_id, recipient, street, city) VALUES ($1, $2, $3, $4) RETURNING id', [shop, p.recipient, p.street, p.city]);

export const handler = asShop(async (event, shop) => {
  const { method } = event.requestContext.http;
  if (method === 'GET') {
    const shopId = event.queryStringParameters?.shop;
    if (shopId) {
      return respond(200, await rows('SELECT id, recipient, city FROM parcels WHERE shop_id = $1', [shopId]));
    }
    return respond(200, await rows('SELECT id, recipient, city FROM parcels WHERE shop_id = $1', [shop.id]));
  }
  const parcel = input.parse(JSON.parse(event.body ?? '{}'));
  const [created] = await insert(shop.id, parcel);
  return respond(201, created);
});
