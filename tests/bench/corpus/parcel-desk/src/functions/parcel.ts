import { rows } from '../lib/db.js';
import { respond } from '../lib/respond.js';
import { asShop } from '../lib/shop.js';

export const handler = asShop(async (event, shop) => {
  const id = event.pathParameters?.id;
  switch (event.requestContext.http.method) {
    case 'GET': {
      const [parcel] = await rows('SELECT * FROM parcels WHERE id = $1', [id]);
      return parcel ? respond(200, parcel) : respond(404);
    }
    case 'PATCH': {
      const [parcel] = await rows('SELECT shop_id, id, code FROM parcels WHERE id = $1', [id]);
      if (parcel?.shop_id !== shop.id) return respond(404);
      await rows('UPDATE parcels SET note = $2 WHERE id = $1', [parcel.id, String(JSON.parse(event.body ?? '{}').note)]);
      return respond(204);
    }
    case 'DELETE': {
      if (shop.role !== 'owner') return respond(403, { message: 'Owners only' });
      const gone = await rows('DELETE FROM parcels WHERE id = $1 AND shop_id = $2 RETURNING id', [id, shop.id]);
      return respond(gone.length ? 204 : 404);
    }
    default:
      return respond(405);
  }
});
