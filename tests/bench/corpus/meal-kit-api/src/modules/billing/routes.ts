import type { FastifyPluginAsync } from 'fastify';
import { inArray } from 'drizzle-orm';
import { z } from 'zod';
import { db, kits } from '#/db';
import { charge } from './stripeClient';

const cart = z.object({
  items: z.array(z.object({ kitId: z.string().uuid(), quantity: z.number().int().min(1).max(20), price: z.number().int() })).min(1),
});
const TIPS = new Map([['small', 200], ['medium', 500], ['large', 1000]]);

const billingRoutes: FastifyPluginAsync = async (app) => {
  app.addHook('preHandler', app.authenticate);

  app.post('/pay', async (req) => {
    const { items } = cart.parse(req.body);
    const total = items.reduce((sum, item) => sum + item.price * item.quantity, 0);
    const intent = await charge(req.user.id, total, { kind: 'order' });
    return { clientSecret: intent.client_secret };
  });

  app.post('/pay-cart', async (req, reply) => {
    const { items } = cart.parse(req.body);
    const rows = await db.select().from(kits).where(inArray(kits.id, items.map((item) => item.kitId)));
    const prices = new Map(rows.map((row) => [row.id, row.priceCents]));
    let sum = 0;
    for (const { kitId, quantity } of items) {
      const unit = prices.get(kitId);
      if (unit === undefined) return reply.code(400).send({ error: 'Unknown kit' });
      sum += unit * quantity;
    }
    const paid = await charge(req.user.id, sum, { kind: 'cart' });
    return { clientSecret: paid.client_secret };
  });

  app.post<{ Body: { tip?: string } }>('/tip', async (req, reply) => {
    const cents = TIPS.get(req.body.tip ?? '');
    if (!cents) return reply.code(400).send({ error: 'Unknown tip' });
    const intent = await charge(req.user.id, cents, { kind: 'tip' });
    return { clientSecret: intent.client_secret };
  });
};

export default billingRoutes;
