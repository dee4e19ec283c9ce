import type { APIGatewayProxyEventV2WithLambdaAuthorizer } from 'aws-lambda';
import { rows } from '../lib/db.js';
import { respond } from '../lib/respond.js';

export async function handler(event: APIGatewayProxyEventV2WithLambdaAuthorizer<{ shop: string }>) {
  const shop = event.requestContext.authorizer.lambda.shop;
  return respond(200, await rows('SELECT id, code, delivered_at FROM parcels WHERE shop_id::text = $1 AND archived', [shop]));
}
