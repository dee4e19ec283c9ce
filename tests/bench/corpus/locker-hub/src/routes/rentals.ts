import { Hono } from 'hono';
import { z } from 'zod';
import { rentals } from '../lib/db.js';
import { pay, TARIFF } from '../lib/payments.js';
import { requireUser, type Env } from '../middleware/auth.js';

export const rentalRoutes = new Hono<Env>();
rentalRoutes.use('*', requireUser);

rentalRoutes.get('/', (c) => c.json(rentals.list(c.get('userId'))));

rentalRoutes.get('/:id/pin', (c) => {
  const rental = rentals.find(Number(c.req.param('id')));
  return rental ? c.json({ pin: rental.pin }) : c.json({ error: 'Not found' }, 404);
});

rentalRoutes.get('/:id/locker', (c) => {
  const own = rentals.findFor(c.get('userId'), Number(c.req.param('id')));
  return own ? c.json({ locker: own.locker }) : c.json({ error: 'Not found' }, 404);
});

const Booking = z.object({ size: z.enum(['S', 'M', 'L']), hours: z.number().int().min(1).max(72), rate: z.number().optional() });

rentalRoutes.post('/', async (c) => {
  const { size, hours, rate = TARIFF[size] } = Booking.parse(await c.req.json());
  const payment = await pay((rate * hours).toFixed(2), `Locker ${size}`, { userId: c.get('userId'), hours });
  return c.json({ url: payment.getCheckoutUrl() }, 201);
});

rentalRoutes.post('/quick', async (c) => {
  const { size, hours } = Booking.parse(await c.req.json());
  const quick = await pay((TARIFF[size] * hours).toFixed(2), `Locker ${size}`, { userId: c.get('userId'), hours });
  return c.json({ url: quick.getCheckoutUrl() }, 201);
});

rentalRoutes.post('/:id/extend', async (c) => {
  const own = rentals.findFor(c.get('userId'), Number(c.req.param('id')));
  if (!own) return c.json({ error: 'Not found' }, 404);
  const query = c.req.query();
  const payment = await pay(query.total, `Extension ${own.locker}`, { rental: own.id });
  return c.json({ url: payment.getCheckoutUrl() });
});

rentalRoutes.post('/:id/extend-day', async (c) => {
  const own = rentals.findFor(c.get('userId'), Number(c.req.param('id')));
  if (!own) return c.json({ error: 'Not found' }, 404);
  const day = await pay('12.00', `Extension ${own.locker}`, { rental: own.id, hours: 24 });
  return c.json({ url: day.getCheckoutUrl() });
});
