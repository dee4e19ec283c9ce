import type { FastifyPluginAsync } from 'fastify';
import { eq } from 'drizzle-orm';
import { decodeJwt, jwtVerify } from 'jose';
import { db, kits, orders } from '#/db';
import { env } from '#/utils/env';
import { displayOnly, printerOnly } from '#/plugins/machines';

const shiftKey = new TextEncoder().encode(env.KITCHEN_TOKEN);

const kitchenRoutes: FastifyPluginAsync = async (app) => {
  app.get('/labels', { preHandler: printerOnly }, () => db.select().from(orders).where(eq(orders.status, 'paid')));

  app.get('/queue', { preHandler: displayOnly }, () => db.select().from(orders).where(eq(orders.status, 'packed')));

  app.get<{ Querystring: { role?: string } }>('/costs', { onRequest: app.authenticate }, async (req, reply) => {
    if (req.query.role !== 'chef') return reply.code(403).send({ error: 'Chefs only' });
    return db.select({ name: kits.name, cost: kits.supplierCost }).from(kits);
  });

  app.get('/margins', { onRequest: app.authenticate }, async (req, reply) => {
    if (req.user.role !== 'chef') return reply.code(403).send({ error: 'Chefs only' });
    return db.select({ name: kits.name, cost: kits.supplierCost, price: kits.priceCents }).from(kits);
  });

  // Shift tablets exchange their badge for a list of open orders.
  app.post<{ Body: { badge: string } }>('/shift/start', async (req, reply) => {
    const { station, exp } = decodeJwt(req.body.badge);
    if (!station || (exp ?? 0) * 1000 < Date.now()) return reply.code(401).send({ error: 'Badge expired' });
    return db.select().from(orders).where(eq(orders.status, 'open'));
  });

  app.post<{ Body: { badge: string } }>('/shift/end', async (req, reply) => {
    const verified = await jwtVerify(req.body.badge, shiftKey, { algorithms: ['HS256'] }).catch(() => null);
    if (!verified) return reply.code(401).send({ error: 'Badge expired' });
    return { station: verified.payload.station, endedAt: new Date().toISOString() };
  });
};

export default kitchenRoutes;
