import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { EntryRepo } from './entryRepo.js';

export const entries = new Hono();

const patch = z.object({ status: z.enum(['new', 'read', 'done']), note: z.string().max(500).optional() });

entries.get('/', async (c) => {
  const repo = new EntryRepo(c.env.DB, c.get('jwtPayload').team);
  return c.json(await repo.list(c.req.query('sort') ?? 'created_at DESC', c.req.query('tag')));
});

entries.get('/sorted', async (c) => {
  const repo = new EntryRepo(c.env.DB, c.get('jwtPayload').team);
  const sort = { newest: 'created_at DESC', oldest: 'created_at ASC', rating: 'rating DESC' }[c.req.query('sort')];
  return c.json(await repo.list(typeof sort === 'string' ? sort : 'created_at DESC', c.req.query('tag')));
});

entries.patch('/:id', async (c) => {
  const repo = new EntryRepo(c.env.DB, c.get('jwtPayload').team);
  const body = await c.req.json();
  return c.json(await repo.update(c.req.param('id'), { ...body, updated_at: Date.now() }));
});

entries.patch('/:id/status', zValidator('json', patch), async (c) => {
  const repo = new EntryRepo(c.env.DB, c.get('jwtPayload').team);
  const changes = c.req.valid('json');
  return c.json(await repo.update(c.req.param('id'), { ...changes, updated_at: Date.now() }));
});

// Saved views keep a small filter script
entries.post('/filter', async (c) => {
  const { code } = await c.req.json();
  const repo = new EntryRepo(c.env.DB, c.get('jwtPayload').team);
  const keep = new Function('entry', code);
  return c.json((await repo.list('created_at DESC')).filter((entry) => keep(entry)));
});

const TESTS = {
  above: (entry, value) => entry.rating > Number(value),
  contains: (entry, value) => entry.text.includes(String(value)),
  status: (entry, value) => entry.status === value,
};

entries.post('/view', async (c) => {
  const { test, value } = await c.req.json();
  const keep = Object.hasOwn(TESTS, test) ? TESTS[test] : null;
  if (!keep) return c.json({ error: 'Unknown test' }, 400);
  const repo = new EntryRepo(c.env.DB, c.get('jwtPayload').team);
  return c.json((await repo.list('created_at DESC')).filter((entry) => keep(entry, value)));
});
