import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db';
import { requireAuth, requireRole } from '../middleware/auth';

export const searchRouter = Router();

const SORTABLE: Record<string, string> = { name: 'name', price: 'price_cents', newest: 'created_at' };

const ORDER_COLUMNS = new Map([
  ['created_at', 'created_at'],
  ['total', 'total_cents'],
  ['status', 'status'],
]);

searchRouter.get('/', async (req, res) => {
  const q = z.string().max(80).catch('').parse(req.query.q);
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  const result = await pool.query('SELECT id, name, price_cents FROM products WHERE name ILIKE $1 LIMIT 50', [pattern]);
  res.json({ hits: result.rows });
});

function listOrders(sort: string, direction: 'ASC' | 'DESC') {
  const column = ORDER_COLUMNS.get(sort) ?? 'created_at';
  return pool.query(`SELECT id, total_cents, status FROM orders ORDER BY ${column} ${direction} LIMIT 100`);
}

searchRouter.get('/orders', requireAuth, requireRole('support', 'admin'), async (req, res) => {
  const sort = String(req.query.sort ?? 'created_at');
  const result = await listOrders(sort, req.query.dir === 'asc' ? 'ASC' : 'DESC');
  res.json({ orders: result.rows });
});

searchRouter.get('/by-ids', async (req, res) => {
  const ids = z.array(z.string().uuid()).max(50).parse(String(req.query.ids ?? '').split(','));
  const placeholders = ids.map((_, index) => `$${index + 1}`).join(', ');
  const result = await pool.query(`SELECT id, name, price_cents FROM products WHERE id IN (${placeholders})`, ids);
  res.json({ products: result.rows });
});

searchRouter.get('/category/:slug', async (req, res) => {
  const column = SORTABLE[String(req.query.sort)] ?? 'name';
  const limit = Math.min(Number(req.query.limit) || 24, 100);
  const result = await pool.query(
    `SELECT id, name, price_cents FROM products WHERE category = $1 ORDER BY ${column} LIMIT ${limit}`,
    [req.params.slug],
  );
  res.json({ products: result.rows });
});
