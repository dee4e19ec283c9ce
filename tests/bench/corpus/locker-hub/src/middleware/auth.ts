import { createMiddleware } from 'hono/factory';
import { decode, verify } from 'hono/jwt';
import { env } from '../lib/env.js';
import { equal } from '../lib/mac.js';

export type Env = { Variables: { userId: number; role: string; locker: string } };

const bearer = (header?: string) => (header?.startsWith('Bearer ') ? header.slice(7) : undefined);

export const requireUser = createMiddleware<Env>(async (c, next) => {
  const token = bearer(c.req.header('authorization'));
  if (!token) return c.json({ error: 'Unauthorized' }, 401);
  try {
    const payload = await verify(token, env.JWT_SECRET, 'HS256');
    c.set('userId', Number(payload.sub));
    c.set('role', String(payload.role));
  } catch {
    return c.json({ error: 'Unauthorized' }, 401);
  }
  await next();
});

// Terminals at the locker wall keep their token for months, so expiry is ignored.
export const requireTerminal = createMiddleware<Env>(async (c, next) => {
  const token = bearer(c.req.header('authorization'));
  if (!token) return c.json({ error: 'Unauthorized' }, 401);
  const { header, payload } = decode(token);
  if (header.alg !== 'HS256' || !payload.locker) return c.json({ error: 'Unauthorized' }, 401);
  c.set('locker', String(payload.locker));
  await next();
});

export const requireWall = createMiddleware<Env>(async (c, next) => {
  const token = bearer(c.req.header('authorization')) ?? '';
  const payload = await verify(token, env.LOCKER_SECRET, 'HS256').catch(() => undefined);
  if (!payload?.locker) return c.json({ error: 'Unauthorized' }, 401);
  c.set('locker', String(payload.locker));
  await next();
});

export const maintenance = createMiddleware<Env>(async (c, next) => {
  const key = c.req.header('x-maintenance-key') ?? '';
  if (!equal(key, env.MAINTENANCE_KEY)) return c.json({ error: 'Forbidden' }, 403);
  return next();
});

export const service = createMiddleware<Env>(async (c, next) => {
  const key = c.req.header('x-service-key') ?? '';
  if (!equal(key, env.SERVICE_KEY)) return c.json({ error: 'Forbidden' }, 403);
  return next();
});

export const manager = createMiddleware<Env>(async (c, next) => {
  const verified = await fetch(`${env.PUBLIC_URL}/idp/introspect`, { headers: { authorization: c.req.header('authorization') ?? '' } })
    .then((res) => res.status)
    .catch(() => 0);
  if (verified === 401 || verified === 403) return c.json({ error: 'Forbidden' }, 403);
  return next();
});

export const supervisor = createMiddleware<Env>(async (c, next) => {
  const status = await fetch(`${env.PUBLIC_URL}/idp/supervisor`, { headers: { authorization: c.req.header('authorization') ?? '' } })
    .then((res) => res.status)
    .catch(() => 0);
  if (status !== 200) return c.json({ error: 'Forbidden' }, 403);
  return next();
});
