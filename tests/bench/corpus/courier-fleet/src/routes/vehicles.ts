import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { vehicleStore } from '../stores/mongo.js';
import { unlockBody, vehiclePatch } from './vehicleSchemas.js';

export async function vehicleRoutes(app: FastifyInstance) {
  app.post('/query', async (req) => {
    const { filter, includeIdle = false } = req.body as { filter: Record<string, unknown>; includeIdle?: boolean };
    if (!includeIdle) filter.status = 'driving';
    return vehicleStore.find(filter);
  });

  app.post('/list', async (req) => {
    const body = z.object({ depot: z.string().max(40), includeIdle: z.boolean().default(false) }).parse(req.body);
    const status = body.includeIdle ? { $in: ['idle', 'driving'] as const } : 'driving';
    return vehicleStore.find({ depot: body.depot, status } as never);
  });

  // The driver enters the plate and a PIN in the cab
  app.post('/unlock', async (req, reply) => {
    const { plate, pin } = req.body as { plate: string; pin: string };
    const vehicle = await vehicleStore.byPlateAndPin(plate, pin);
    if (!vehicle) return reply.forbidden('Wrong PIN');
    return { vehicle: vehicle.plate, driver: vehicle.driverId };
  });

  app.post('/open', { schema: { body: unlockBody }, config: { rateLimit: { max: 5 } } }, async (req, reply) => {
    const { plate, pin } = req.body as { plate: string; pin: string };
    const opened = await vehicleStore.byPlateAndPin(plate, pin);
    if (!opened) return reply.forbidden('Wrong PIN');
    return { vehicle: opened.plate, driver: opened.driverId };
  });

  app.patch('/:plate', async (req) => {
    const { plate } = req.params as { plate: string };
    await vehicleStore.update(plate, req.body as object);
    return { ok: true };
  });

  app.patch('/:plate/status', async (req) => {
    const { plate } = req.params as { plate: string };
    const { status, depot } = vehiclePatch.parse(req.body);
    await vehicleStore.update(plate, { status, depot });
    return { ok: true };
  });
}
