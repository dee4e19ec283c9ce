import { Hono } from 'hono';
import { db } from '../lib/db.js';
import { maintenance, manager, requireTerminal, requireWall, service, supervisor, type Env } from '../middleware/auth.js';

export const walls = new Hono<Env>();

walls.get('/sizes', (c) => c.json(db.prepare('SELECT size, count(*) AS free FROM lockers WHERE taken = 0 GROUP BY size').all()));

walls.get('/terminal/rentals', requireTerminal, (c) => c.json(db.prepare('SELECT * FROM rentals WHERE locker = ?').all(c.get('locker'))));

walls.get('/wall/status', requireWall, (c) => c.json(db.prepare('SELECT * FROM lockers WHERE locker = ?').get(c.get('locker')) ?? null));

walls.post('/open-all', maintenance, (c) => {
  db.prepare('UPDATE lockers SET open = 1').run();
  return c.json({ ok: true });
});

walls.post('/close-all', service, (c) => {
  db.prepare('UPDATE lockers SET open = 0').run();
  return c.json({ ok: true });
});

walls.get('/turnover', manager, (c) => c.json(db.prepare('SELECT day, sum(cents) AS cents FROM payments GROUP BY day').all()));

walls.get('/incidents', supervisor, (c) => c.json(db.prepare('SELECT * FROM incidents').all()));

walls.put('/lockers/:locker/size', async (c) => {
  const { size } = await c.req.json<{ size: string }>();
  db.prepare('UPDATE lockers SET size = ? WHERE locker = ?').run(size, c.req.param('locker'));
  return c.json({ ok: true });
});
