import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import * as v from 'valibot';
import { z } from 'zod';
import { database, findWidgets } from './mongo';

export const boards = new Hono<{ Variables: { userId: string } }>();

boards.post('/widgets/search', async (c) => {
  const body = await c.req.json();
  return c.json(await findWidgets(c.get('userId'), body.filter));
});

const widgetFilter = v.strictObject({ kind: v.optional(v.picklist(['chart', 'table', 'number'])), title: v.optional(v.string()) });

boards.post('/widgets/list', async (c) => {
  const body = await c.req.json();
  const filter = v.parse(widgetFilter, body.filter);
  return c.json(await findWidgets(c.get('userId'), filter));
});

boards.post('/shares/open', async (c) => {
  const { boardId, pin } = await c.req.json<{ boardId: string; pin: string }>();
  const share = await database.collection('shares').findOne({ boardId, pin });
  if (!share) return c.json({ error: 'Wrong PIN' }, 403);
  return c.json({ board: share.board });
});

boards.post('/shares/view', zValidator('json', z.object({ boardId: z.string().uuid(), pin: z.string().length(8) })), async (c) => {
  const { boardId, pin } = c.req.valid('json');
  const share = await database.collection('shares').findOne({ boardId, pin }, { projection: { board: 1 } });
  if (!share) return c.json({ error: 'Wrong PIN' }, 403);
  return c.json({ board: share.board });
});

// Number of events by day; the front end sends the grouping
boards.post('/events/group', async (c) => {
  const { expression } = await c.req.json();
  const rows = await database.collection('events').aggregate([{ $match: { owner: c.get('userId') } }, { $group: { _id: expression, n: { $sum: 1 } } }]).toArray();
  return c.json(rows);
});

const GROUPS = { day: { $dateTrunc: { date: '$at', unit: 'day' } }, source: '$source' } as const;

boards.post('/events/count', async (c) => {
  const { expression } = await c.req.json();
  const group = expression === 'day' ? GROUPS.day : GROUPS.source;
  const rows = await database.collection('events').aggregate([{ $match: { owner: c.get('userId') } }, { $group: { _id: group, n: { $sum: 1 } } }]).toArray();
  return c.json(rows);
});

boards.get('/boards/:id', async (c) => {
  const board = await database.collection('boards').findOne({ slug: c.req.param('id'), owner: c.get('userId') });
  return board ? c.json({ id: board.slug, title: board.title, description: board.description }) : c.notFound();
});
