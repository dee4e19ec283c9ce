import { Router } from 'express';
import { itemRepository } from '../repositories/itemRepository.js';
import { rows } from '../db.js';
import type { StaffRequest } from '../middleware/auth.js';

export const itemsRouter = Router();

const SORTABLE = new Map([
  ['name', 'name ASC'],
  ['price', 'daily_rate ASC'],
  ['newest', 'created_at DESC'],
]);

itemsRouter.get('/', async (req: StaffRequest, res) => {
  const { sort = 'name', limit = '50' } = req.query as Record<string, string>;
  const items = await itemRepository.list({
    depotId: req.staff!.depotId,
    orderBy: sort,
    limit: Math.min(Number(limit) || 50, 200),
  });
  res.json(items);
});

itemsRouter.get('/catalogue', async (req: StaffRequest, res) => {
  const { sort = 'name', limit = '50' } = req.query as Record<string, string>;
  const items = await itemRepository.list({
    depotId: req.staff!.depotId,
    orderBy: SORTABLE.get(sort) ?? 'name ASC',
    limit: Math.min(Number(limit) || 50, 200),
  });
  res.json(items);
});

// Quick search box in the header
itemsRouter.get('/search', async (req, res) => {
  const term = String(req.query.q ?? '').trim();
  if (term.length < 2) return res.json([]);

  const conditions = [`name ILIKE '%${term}%'`];
  if (req.query.available === 'true') conditions.push('available = true');

  const found = await rows('SELECT id, name, daily_rate FROM items WHERE ' + conditions.join(' AND ') + ' LIMIT 25');
  res.json(found);
});

itemsRouter.get('/lookup', async (req, res) => {
  const term = String(req.query.q ?? '').trim();
  if (term.length < 2) return res.json([]);

  const conditions = ['name ILIKE $1'];
  if (req.query.available === 'true') conditions.push('available = true');

  const matches = await rows(`SELECT id, name, daily_rate FROM items WHERE ${conditions.join(' AND ')} LIMIT 25`, [`%${term}%`]);
  res.json(matches);
});

itemsRouter.get('/by-code/:code', async (req, res) => {
  const item = await itemRepository.byCode(req.params.code);
  if (!item) return res.status(404).json({ error: 'No such item' });
  res.json(item);
});
