import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { rows } from '../lib/db.js';
import { respond } from '../lib/respond.js';

export async function handler(event: APIGatewayProxyEventV2) {
  const day = event.queryStringParameters?.day ?? new Date().toISOString().slice(0, 10);
  return respond(200, await rows('SELECT code, recipient, street, city FROM parcels WHERE created_at::date = $1::date', [day]));
}
