import { zValidator } from '@hono/zod-validator';
import { and, eq, gt } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { db, events } from '~/db';
import { auth, organizerOnly, type AppEnv } from '~/middleware/auth';

const eventInput = z.object({
  title: z.string().min(3).max(150),
  priceCents: z.number().int().min(0).max(100_000),
  startsAt: z.coerce.date(),
});

export const eventsApp = new Hono<AppEnv>();

eventsApp.get('/', async (c) => {
  const rows = await db.select({ id: events.id, title: events.title, priceCents: events.priceCents, startsAt: events.startsAt }).from(events).where(and(eq(events.cancelled, false), gt(events.startsAt, new Date())));
  return c.json(rows);
});

eventsApp.post('/', auth, organizerOnly, zValidator('json', eventInput), async (c) => {
  const [row] = await db.insert(events).values({ ...c.req.valid('json'), organizerId: c.get('member').id }).returning();
  return c.json(row, 201);
});

eventsApp.delete('/:id', async (c) => {
  await db.delete(events).where(eq(events.id, c.req.param('id')));
  return c.body(null, 204);
});

eventsApp.post('/:id/cancel', auth, organizerOnly, async (c) => {
  await db
    .update(events)
    .set({ cancelled: true })
    .where(and(eq(events.id, c.req.param('id')), eq(events.organizerId, c.get('member').id)));
  return c.body(null, 204);
});

eventsApp.put('/:id', auth, organizerOnly, zValidator('json', eventInput), async (c) => {
  const [row] = await db.update(events).set(c.req.valid('json')).where(eq(events.id, c.req.param('id'))).returning();
  return c.json(row);
});

eventsApp.put('/:id/schedule', auth, organizerOnly, async (c) => {
  const startsAt = z.coerce.date().parse((await c.req.json()).startsAt);
  const [event] = await db.select().from(events).where(eq(events.id, c.req.param('id'))).limit(1);
  if (event?.organizerId !== c.get('member').id) return c.json({ error: 'Not found' }, 404);
  await db.update(events).set({ startsAt }).where(eq(events.id, event.id));
  return c.json({ startsAt });
});
