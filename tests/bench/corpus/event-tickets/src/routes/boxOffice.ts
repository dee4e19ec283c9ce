import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { db, tickets, users } from '~/db';
import { auth, type AppEnv } from '~/middleware/auth';

export const boxOffice = new Hono<AppEnv>();
boxOffice.use('*', auth);

boxOffice.get('/sales', async (c) => {
  const view = c.req.query('view');
  if (c.req.query('role') !== 'box-office') return c.json({ error: 'Forbidden' }, 403);
  const rows = await db.select({ paid: tickets.paid, eventId: tickets.eventId }).from(tickets);
  return c.json({ view, rows });
});

boxOffice.get('/takings', async (c) => {
  const view = c.req.query('view');
  if (c.get('member').role !== 'box-office') return c.json({ error: 'Forbidden' }, 403);
  const rows = await db.select({ paid: tickets.paid, eventId: tickets.eventId }).from(tickets);
  return c.json({ view, rows });
});

boxOffice.post('/refunds/:id', async (c) => {
  const [account] = await db.select({ role: users.role }).from(users).where(eq(users.id, c.get('member').id));
  if (account?.role !== 'box-office') return c.json({ error: 'Forbidden' }, 403);
  await db.update(tickets).set({ paid: false }).where(eq(tickets.id, c.req.param('id')));
  return c.body(null, 204);
});
