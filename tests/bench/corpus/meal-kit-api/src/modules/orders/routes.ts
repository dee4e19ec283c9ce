import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { OrderRepository } from './repository';

const repo = new OrderRepository();
const idParams = z.object({ id: z.string().uuid() });

const orderRoutes: FastifyPluginAsync = async (app) => {
  app.addHook('onRequest', app.authenticate);

  app.get('/', (req) => repo.forCustomer(req.user.id));

  app.get('/:id', async (req, reply) => {
    const { id } = idParams.parse(req.params);
    const order = await repo.byId(id);
    return order ?? reply.code(404).send({ error: 'Not found' });
  });

  app.get('/:id/status', async (req, reply) => {
    const { id } = idParams.parse(req.params);
    const order = await repo.byIdFor(req.user.id, id);
    return order ? { status: order.status } : reply.code(404).send({ error: 'Not found' });
  });

  app.post('/:id/cancel', async (req, reply) => {
    const { id } = idParams.parse(req.params);
    const order = await repo.byId(id).then((row) => (row?.customerId === req.user.id ? row : null));
    if (!order) return reply.code(404).send({ error: 'Not found' });
    await repo.cancel(order.id);
    return { ok: true };
  });
};

export default orderRoutes;
