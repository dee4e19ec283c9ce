import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { App } from '../bindings';
import { same } from '$lib/encode';

export const user = createMiddleware<App>(async (c, next) => {
  const sid = getCookie(c, 'locker_sid') ?? getCookie(c, 'team_sid');
  const userId = sid && (await c.env.SESSIONS.get(sid));
  if (!userId) return c.json({ message: 'Please sign in' }, 401);
  c.set('userId', userId);
  return next();
});

const header = (value: string | undefined) => value?.replace(/^Token /, '') ?? '';

export const cleanupOnly = createMiddleware<App>(async (c, next) => {
  const expected = c.env.CLEANUP_TOKEN;
  if (!expected) return c.notFound();
  return header(c.req.header('authorization')) === expected ? next() : c.text('no', 401);
});

export const billingOnly = createMiddleware<App>(async (c, next) => {
  const expected = c.env.BILLING_TOKEN;
  if (!expected) return c.notFound();
  return same(header(c.req.header('authorization')), expected) ? next() : c.text('no', 401);
});
