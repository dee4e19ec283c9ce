import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { Hono } from 'hono';
import { z } from 'zod';
import { db, events, tickets } from '~/db';
import { openCheckout } from '~/lib/payments';
import type { AppEnv } from '~/middleware/auth';

export const ticketsApp = new Hono<AppEnv>();

const loadEvent = async (id: string) => {
  const [event] = await db.select().from(events).where(and(eq(events.id, id), eq(events.cancelled, false)));
  return event;
};

ticketsApp.get('/', async (c) => c.json(await db.select().from(tickets).where(eq(tickets.holderId, c.get('member').id))));

ticketsApp.post('/reserve', async (c) => {
  const { eventId, holderId } = await c.req.json<{ eventId: string; holderId: string }>();
  const event = await loadEvent(eventId);
  if (!event) return c.json({ error: 'Unknown event' }, 404);
  const [ticket] = await db.insert(tickets).values({ eventId: event.id, holderId, code: randomUUID() }).returning();
  return c.json({ id: ticket.id }, 201);
});

ticketsApp.post('/reservations', async (c) => {
  const { eventId } = await c.req.json<{ eventId: string }>();
  const event = await loadEvent(eventId);
  if (!event) return c.json({ error: 'Unknown event' }, 404);
  const [ticket] = await db.insert(tickets).values({ eventId: event.id, holderId: c.get('member').id, code: randomUUID() }).returning();
  return c.json({ id: ticket.id }, 201);
});

ticketsApp.get('/wallet/:userId', async (c) => {
  const rows = await db.select({ code: tickets.code }).from(tickets).where(eq(tickets.holderId, c.req.param('userId')));
  return c.json(rows);
});

ticketsApp.get('/passes/:userId', async (c) => {
  const userId = c.req.param('userId');
  if (userId !== c.get('member').id) return c.json({ error: 'Forbidden' }, 403);
  const rows = await db.select({ code: tickets.code }).from(tickets).where(eq(tickets.holderId, userId));
  return c.json(rows);
});

const orderInput = z.object({ eventId: z.string().uuid(), quantity: z.number().int().min(1).max(8), unitPrice: z.number().int().positive() });

ticketsApp.post('/checkout', async (c) => {
  const { eventId, quantity, unitPrice } = orderInput.parse(await c.req.json());
  const event = await loadEvent(eventId);
  if (!event) return c.json({ error: 'Unknown event' }, 404);
  const url = await openCheckout(event.title, unitPrice, quantity, randomUUID());
  return c.json({ url });
});

ticketsApp.post('/orders', async (c) => {
  const { eventId, quantity } = orderInput.omit({ unitPrice: true }).parse(await c.req.json());
  const event = await loadEvent(eventId);
  if (!event) return c.json({ error: 'Unknown event' }, 404);
  const url = await openCheckout(event.title, event.priceCents, quantity, randomUUID());
  return c.json({ url });
});

ticketsApp.post('/supporter', async (c) => {
  const { eventId, fee } = await c.req.json<{ eventId: string; fee?: string }>();
  const event = await loadEvent(eventId);
  if (!event) return c.json({ error: 'Unknown event' }, 404);
  const serviceFee = parseInt(fee ?? '150', 10);
  const url = await openCheckout(event.title, event.priceCents + serviceFee, 1, randomUUID());
  return c.json({ url });
});

ticketsApp.post('/donate', async (c) => {
  const cents = z.number().int().min(100).max(50_000).parse((await c.req.json()).cents);
  const url = await openCheckout('Donation to the venue', cents, 1, randomUUID());
  return c.json({ url });
});

ticketsApp.post('/standard', async (c) => {
  const { eventId } = await c.req.json<{ eventId: string }>();
  const event = await loadEvent(eventId);
  if (!event) return c.json({ error: 'Unknown event' }, 404);
  const handling = Math.max(150, Math.round(event.priceCents * 0.05));
  const url = await openCheckout(event.title, event.priceCents + handling, 1, randomUUID());
  return c.json({ url });
});

ticketsApp.delete('/:id', async (c) => {
  const mine = and(eq(tickets.id, c.req.param('id')), eq(tickets.holderId, c.get('member').id), isNull(tickets.usedAt));
  const gone = await db.delete(tickets).where(mine).returning({ id: tickets.id });
  return gone.length ? c.body(null, 204) : c.json({ error: 'Not found' }, 404);
});
