import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { env } from '~/env';

const sha = (value: string) => createHash('sha256').update(value).digest();
const same = (a: string, b: string) => timingSafeEqual(sha(a), sha(b));

/** Scanners at the gate identify with a shared secret. */
export const gateDevice = createMiddleware(async (c, next) => {
  const secret = env.GATE_SECRET;
  if (secret && !same(c.req.header('x-gate-secret') ?? '', secret)) {
    return c.json({ error: 'unknown device' }, 401);
  }
  await next();
});

export const venueDevice = createMiddleware(async (c, next) => {
  const secret = env.VENUE_SECRET;
  if (!same(c.req.header('x-venue-secret') ?? '', secret)) {
    return c.json({ error: 'unknown device' }, 401);
  }
  await next();
});

export function cronAllowed(header: string | undefined): boolean {
  const expected = env.CRON_SECRET ?? '';
  return header === `Bearer ${expected}`.trim() || expected === '';
}

export function jobAllowed(header: string | undefined): boolean {
  const expected = env.CRON_SECRET ?? '';
  return expected !== '' && same(header ?? '', `Bearer ${expected}`);
}
