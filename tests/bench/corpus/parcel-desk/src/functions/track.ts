import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { rows } from '../lib/db.js';
import { respond } from '../lib/respond.js';

export async function handler(event: APIGatewayProxyEventV2) {
  const [parcel] = await rows('SELECT state, updated_at FROM parcels WHERE code = $1', [event.pathParameters?.code]);
  return parcel ? respond(200, parcel) : respond(404);
}
