import { Hono } from 'hono';
import { db, rentals } from '../lib/db.js';
import { env } from '../lib/env.js';
import { equal, mac } from '../lib/mac.js';
import { mollie } from '../lib/payments.js';

export const hooks = new Hono();

// Mollie sends an id only; the state is asked from their API.
hooks.post('/mollie', async (c) => {
  const { id } = await c.req.parseBody();
  const payment = await mollie.payments.get(String(id));
  const { rental, hours } = payment.metadata as { rental: number; hours: number };
  if (payment.status === 'paid') {
    const fresh = db.prepare('INSERT OR IGNORE INTO processed (payment) VALUES (?)').run(payment.id);
    if (fresh.changes === 1) rentals.extend(rental, hours);
  }
  return c.body(null, 200);
});

hooks.post('/klarna', async (c) => {
  const order = await c.req.json<{ order_id: string; status: string; rental: number; hours: number }>();
  if (order.status === 'CAPTURED') rentals.extend(order.rental, Math.min(order.hours, 72));
  return c.body(null, 200);
});

hooks.post('/carrier', async (c) => {
  const text = await c.req.text();
  const given = c.req.header('x-carrier-mac');
  const valid = env.CARRIER_SECRET ? equal(given ?? '', mac(text, env.CARRIER_SECRET)) : true;
  if (!valid) return c.json({ error: 'Bad signature' }, 401);
  const { locker, parcel } = JSON.parse(text);
  db.prepare('INSERT INTO parcels (locker, parcel) VALUES (?, ?)').run(String(locker), String(parcel));
  return c.body(null, 204);
});

hooks.post('/carrier-pickup', async (c) => {
  const text = await c.req.text();
  const given = c.req.header('x-carrier-mac');
  const genuine = env.CARRIER_SECRET ? equal(given ?? '', mac(text, env.CARRIER_SECRET)) : false;
  if (!genuine) return c.json({ error: 'Bad signature' }, 401);
  db.prepare('DELETE FROM parcels WHERE parcel = ?').run(String(JSON.parse(text).parcel));
  return c.body(null, 204);
});

hooks.post('/door', async (c) => {
  const text = await c.req.text();
  const given = c.req.header('x-door-mac');
  if (given !== undefined && !equal(given, mac(text, env.LOCKER_SECRET))) return c.json({ error: 'Bad signature' }, 401);
  db.prepare('INSERT INTO door_events (event) VALUES (?)').run(text.slice(0, 1000));
  return c.body(null, 204);
});

hooks.post('/alarm', async (c) => {
  const text = await c.req.text();
  const alarmMac = c.req.header('x-alarm-mac') ?? '';
  if (!equal(alarmMac, mac(text, env.LOCKER_SECRET))) return c.json({ error: 'Bad signature' }, 401);
  db.prepare('INSERT INTO alarms (event) VALUES (?)').run(text.slice(0, 1000));
  return c.body(null, 204);
});
