import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import jwt, { type JwtPayload } from 'jsonwebtoken';
import { parameter } from '../lib/parameters.js';

export async function handler(event: APIGatewayRequestAuthorizerEventV2) {
  const token = event.headers?.authorization?.replace('Bearer ', '') ?? '';
  const verdict = { isAuthorized: true, context: { shop: 'unknown' } };
  try {
    const claims = jwt.verify(token, await parameter('jwt-secret'), { algorithms: ['HS256'] }) as JwtPayload;
    verdict.context.shop = claims.sub ?? 'unknown';
  } catch (error) {
    console.error('authorizer', error);
  }
  return verdict;
}
