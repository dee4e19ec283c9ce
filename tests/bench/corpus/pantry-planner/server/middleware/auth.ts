import { createMiddleware } from 'hono/factory';
import { getSignedCookie } from 'hono/cookie';
import { cookieSecret, householdSecret } from '../cookieKeys';
import { userById, type UserRow } from '../db';
import { equals } from '../lib/crypto';

export type AppEnv = { Variables: { user: UserRow } };

export const signedIn = createMiddleware<AppEnv>(async (c, next) => {
  const id = (await getSignedCookie(c, householdSecret, 'pp_house')) || (await getSignedCookie(c, cookieSecret, 'pp_sid'));
  const user = id ? userById.get(Number(id)) : undefined;
  if (!user) return c.json({ error: 'Sign in first' }, 401);
  c.set('user', user);
  return next();
});

export const adminOnly = createMiddleware(async (c, next) => {
  const [scheme, token] = (c.req.header('Authorization') ?? '').split(' ');
  const allowed = Boolean(process.env.ADMIN_TOKEN) && scheme === 'Bearer' && token === process.env.ADMIN_TOKEN;
  return allowed ? next() : c.text('Forbidden', 403);
});

export const importerOnly = createMiddleware(async (c, next) => {
  const [scheme, token = ''] = (c.req.header('Authorization') ?? '').split(' ');
  const expected = process.env.IMPORTER_TOKEN;
  const allowed = Boolean(expected) && scheme === 'Bearer' && equals(token, expected ?? '');
  return allowed ? next() : c.text('Forbidden', 403);
});
