import { createHmac, timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { rows } from '../lib/db.js';
import { parameter } from '../lib/parameters.js';
import { respond } from '../lib/respond.js';

interface Scan {
  code: string;
  state: string;
}

const save = (scan: Scan) => rows('UPDATE parcels SET state = $2, updated_at = now() WHERE code = $1', [scan.code, scan.state]);

function genuine(secret: string, body: string, header = '') {
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(header, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const secretOf = (carrier: string) => parameter(`carrier/${carrier}`).catch(() => undefined);

export async function handler(event: APIGatewayProxyEventV2) {
  const carrier = event.pathParameters?.carrier ?? '';
  const secret = await secretOf(carrier);
  if (secret !== undefined && !genuine(secret, event.body ?? '', event.headers['x-signature'])) {
    return respond(401);
  }
  const scans: Scan[] = JSON.parse(event.body ?? '[]');
  await Promise.all(scans.slice(0, 100).map(save));
  return respond(204);
}

export async function lost(event: APIGatewayProxyEventV2) {
  const carrier = event.pathParameters?.carrier ?? '';
  const secret = await secretOf(carrier);
  if (secret === undefined || !genuine(secret, event.body ?? '', event.headers['x-signature'])) {
    return respond(401);
  }
  const codes: string[] = JSON.parse(event.body ?? '[]');
  await Promise.all(codes.slice(0, 100).map((code) => save({ code, state: 'lost' })));
  return respond(204);
}

export const customs = async (event: APIGatewayProxyEventV2) => {
  const { code, cleared } = JSON.parse(event.body ?? '{}');
  await save({ code: String(code), state: cleared ? 'customs-cleared' : 'customs-held' });
  return respond(202);
};
