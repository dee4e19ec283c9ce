import cors from 'cors';
import { Router } from 'express';
import { z } from 'zod';
import { pool, prisma } from '../db';
import { requireAuth, requireRole } from '../middleware/auth';

export const legacyRouter = Router();

// eslint-disable-next-line vetlint/no-permissive-cors -- price comparison sites read this public feed; it needs no cookie and changes nothing (owner: @catalogue, expires: 2027-02-26, ticket: SHOP-251)
legacyRouter.get('/feed.json', cors({ origin: '*', methods: ['GET'] }), async (_req, res) => {
  const products = await prisma.product.findMany({
    where: { archivedAt: null },
    select: { slug: true, name: true, priceCents: true },
    take: 500,
  });
  res.json({ products });
});

legacyRouter.use(requireAuth, requireRole('admin'));

legacyRouter.get('/customers', async (req, res) => {
  const city = z.string().max(80).catch('').parse(req.query.city);
  const result = await pool.query('SELECT id, name, city FROM legacy_customers WHERE city = $1 LIMIT 200', [city]);
  res.json(result.rows);
});

const SUPPLIERS = new Map([
  ['north', { feed: 'https://north.suppliers.example/feed.xml', status: 'https://north.suppliers.example/status' }],
  ['south', { feed: 'https://south.suppliers.example/feed.xml', status: 'https://south.suppliers.example/status' }],
]);

legacyRouter.get('/suppliers/feed', async (req, res) => {
  const supplier = SUPPLIERS.get(String(req.query.supplier));
  if (!supplier) {
    res.status(404).json({ error: 'Unknown supplier' });
    return;
  }
  const response = await fetch(supplier.feed, { signal: AbortSignal.timeout(10_000) });
  res.type('text/xml').send(await response.text());
});

legacyRouter.get('/suppliers/status', async (req, res) => {
  const supplier = SUPPLIERS.get(String(req.query.supplier));
  if (!supplier) {
    res.status(404).json({ error: 'Unknown supplier' });
    return;
  }
  const response = await fetch(supplier.status, { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
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
