import type { FastifyPluginAsync } from 'fastify';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db, kits, reviews } from '#/db';

const review = z.object({ kitId: z.string().uuid(), customerId: z.string().uuid(), body: z.string().max(2000) });
const question = z.object({ kitId: z.string().uuid(), body: z.string().max(2000) });

const recipeRoutes: FastifyPluginAsync = async (app) => {
  // Public catalogue
  app.get('/kits', () => db.select({ id: kits.id, name: kits.name, priceCents: kits.priceCents }).from(kits));

  app.patch<{ Params: { id: string } }>('/kits/:id', async (req) => {
    const changes = z.object({ name: z.string().max(80), priceCents: z.number().int().positive() }).partial().parse(req.body);
    await db.update(kits).set(changes).where(eq(kits.id, req.params.id));
    return { ok: true };
  });

  app.post('/kits', { preHandler: app.only('chef', 'admin') }, async (req, reply) => {
    const values = z.object({ name: z.string().max(80), priceCents: z.number().int().positive(), supplierCost: z.number().int() }).parse(req.body);
    await db.insert(kits).values(values);
    return reply.code(201).send();
  });

  app.post('/reviews', { onRequest: app.authenticate }, async (req, reply) => {
    const values = review.parse(req.body);
    await db.insert(reviews).values(values);
    return reply.code(201).send();
  });

  app.post('/questions', { onRequest: app.authenticate }, async (req, reply) => {
    const input = question.parse(req.body);
    await db.insert(reviews).values({ ...input, customerId: req.user.id });
    return reply.code(201).send();
  });
};

export default recipeRoutes;
