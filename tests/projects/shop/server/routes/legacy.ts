import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db';
import { requireAuth, requireRole } from '../middleware/auth';

export const legacyRouter = Router();
legacyRouter.use(requireAuth, requireRole('admin'));

legacyRouter.get('/customers', async (req, res) => {
  const city = String(req.query.city ?? '');
  // eslint-disable-next-line vetlint/no-sql-concat
  const result = await pool.query(`SELECT id, name, city FROM legacy_customers WHERE city = '${city}' LIMIT 200`);
  res.json(result.rows);
});

legacyRouter.get('/suppliers/feed', async (req, res) => {
  const feed = String(req.query.feed);
  // eslint-disable-next-line vetlint/no-ssrf -- the old feeds are behind the partner VPN until the move (owner: @catalogue, expires: 2026-06-30, ticket: SHOP-212)
  const response = await fetch(feed, { signal: AbortSignal.timeout(10_000) });
  res.type('text/xml').send(await response.text());
});

legacyRouter.get('/suppliers/status', async (req, res) => {
  const status = String(req.query.url);
  // eslint-disable-next-line vetlint/no-ssrf -- the egress proxy of this service lets only the three supplier hosts through (owner: @catalogue, expires: 2026-12-15, ticket: SHOP-240)
  const response = await fetch(status, { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
  res.json({ ok: response.ok });
});

legacyRouter.get('/orders/:number', async (req, res) => {
  const number = z.coerce.number().int().positive().parse(req.params.number);
  const { rows } = await pool.query({
    text: 'SELECT number, total, placed_at FROM legacy_orders WHERE number = $1',
    values: [number],
  });
  res.json(rows[0] ?? null);
});
