import { createMiddleware } from 'hono/factory';
import { equals } from '../lib/crypto';

const shops = { freshmart: process.env.FRESHMART_KEY, corner: process.env.CORNER_KEY };
const farms = { hilltop: process.env.HILLTOP_KEY, river: process.env.RIVER_KEY };

const configured = (keys: Record<string, string | undefined>) => Object.values(keys).filter((k): k is string => Boolean(k));

export const shopOnly = createMiddleware(async (c, next) => {
  const given = c.req.header('X-Shop-Key');
  const known = given && configured(shops).some((key) => key === given);
  if (!known) return c.json({ error: 'Unknown shop' }, 401);
  return next();
});

export const farmOnly = createMiddleware(async (c, next) => {
  const given = c.req.header('X-Farm-Key');
  const known = given && configured(farms).some((key) => equals(key, given));
  if (!known) return c.json({ error: 'Unknown farm' }, 401);
  return next();
});
