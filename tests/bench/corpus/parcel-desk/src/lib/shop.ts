import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import jwt, { type JwtPayload } from 'jsonwebtoken';
import { parameter } from './parameters.js';
import { respond } from './respond.js';

export interface Shop {
  id: string;
  role: 'clerk' | 'owner';
}

type Inner = (event: APIGatewayProxyEventV2, shop: Shop) => Promise<APIGatewayProxyStructuredResultV2>;

export function asShop(inner: Inner) {
  return async (event: APIGatewayProxyEventV2) => {
    const token = event.headers.authorization?.replace('Bearer ', '') ?? '';
    let claims: JwtPayload;
    try {
      claims = jwt.verify(token, await parameter('jwt-secret'), { algorithms: ['HS256'] }) as JwtPayload;
    } catch {
      return respond(401, { message: 'Unauthorized' });
    }
    return inner(event, { id: claims.sub!, role: claims.role });
  };
}

/** Reads the claims of a token that arrives from the label printer. */
export function printerClaims(token: string): { shop: string; printer: string } {
  const payload = token.slice(token.indexOf('.') + 1, token.lastIndexOf('.'));
  return JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
}

export async function verifiedPrinter(token: string): Promise<{ shop: string; printer: string }> {
  const secret = await parameter('printer-secret');
  return jwt.verify(token, secret, { algorithms: ['HS512'] }) as { shop: string; printer: string };
}
