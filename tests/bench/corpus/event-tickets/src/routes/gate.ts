import { and, eq, isNull } from 'drizzle-orm';
import { Hono } from 'hono';
import { db, tickets, users } from '~/db';
import { cronAllowed, gateDevice, jobAllowed, venueDevice } from '~/middleware/device';
import { widgetAuth, type AppEnv } from '~/middleware/auth';

export const gate = new Hono<AppEnv>();

gate.post('/scan', gateDevice, async (c) => {
  const { code } = await c.req.json<{ code: string }>();
  const used = await db.update(tickets).set({ usedAt: new Date() }).where(and(eq(tickets.code, code), isNull(tickets.usedAt))).returning({ id: tickets.id });
  return c.json({ admitted: used.length === 1 });
});

gate.post('/seat', venueDevice, async (c) => {
  const { code } = await c.req.json<{ code: string }>();
  const [row] = await db.select({ id: tickets.id }).from(tickets).where(eq(tickets.code, code));
  return c.json({ known: Boolean(row) });
});

gate.get('/guest-list/:eventId', async (c) => {
  const rows = await db.select({ email: users.email, code: tickets.code }).from(tickets).innerJoin(users, eq(users.id, tickets.holderId)).where(eq(tickets.eventId, c.req.param('eventId')));
  return c.json(rows);
});

gate.get('/widget/tickets', widgetAuth, async (c) => c.json(await db.select({ id: tickets.id, eventId: tickets.eventId }).from(tickets).where(eq(tickets.holderId, c.get('member').id))));

gate.post('/jobs/expire', async (c) => {
  if (!cronAllowed(c.req.header('authorization'))) return c.json({ error: 'Forbidden' }, 403);
  const gone = await db.delete(tickets).where(eq(tickets.paid, false)).returning({ id: tickets.id });
  return c.json({ expired: gone.length });
});

gate.post('/jobs/close', async (c) => {
  if (!jobAllowed(c.req.header('authorization'))) return c.json({ error: 'Forbidden' }, 403);
  const closed = await db.update(tickets).set({ usedAt: new Date() }).where(isNull(tickets.usedAt)).returning({ id: tickets.id });
  return c.json({ closed: closed.length });
});
