import type { FastifyInstance } from 'fastify';
import { fleet } from '../stores/mongo.js';
import { within } from '../lib/range.js';

const positions = fleet.collection('positions');

export async function positionRoutes(app: FastifyInstance) {
  app.get('/fast', async (req) => {
    const { limit = '80', plate } = req.query as Record<string, string>;
    const cursor = positions.find({
      plate: String(plate),
      $where: 'this.speed > ' + limit,
    });
    return cursor.limit(500).toArray();
  });

  app.get('/speeding', async (req) => {
    const { limit = '80', plate } = req.query as Record<string, string>;
    const max = Number(limit);
    if (!Number.isFinite(max)) throw app.httpErrors.badRequest('limit must be a number');
    return positions.find({ plate: String(plate), speed: { $gt: max } }).limit(500).toArray();
  });

  app.get('/track', async (req) => {
    const { plate, from, to } = req.query as Record<string, string>;
    return positions.find({ plate: String(plate), at: within(from, to) }).sort({ at: 1 }).limit(5000).toArray();
  });

  const FIELDS = { speed: '$speed', fuel: '$fuel', altitude: '$altitude' } as const;

  app.get('/stats', async (req, reply) => {
    const { field = 'speed' } = req.query as { field?: string };
    if (!Object.hasOwn(FIELDS, field)) return reply.badRequest('Unknown field');
    return positions
      .aggregate([{ $group: { _id: '$plate', avg: { $avg: FIELDS[field as keyof typeof FIELDS] } } }])
      .toArray();
  });
}
