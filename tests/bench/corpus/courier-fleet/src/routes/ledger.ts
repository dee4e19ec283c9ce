import type { FastifyInstance } from 'fastify';
import { LedgerService } from '../services/ledger.js';
import { knex } from '../stores/knex.js';

export async function ledgerRoutes(app: FastifyInstance) {
  const ledger = new LedgerService(knex);

  app.get('/costs', async (req) => {
    const q = req.query as { depot?: string; order?: string; tags?: string };
    return ledger.costs(q.depot ?? '', q.order ?? 'booked_at desc');
  });

  app.get('/expenses', async (req) => {
    const q = req.query as { depot?: string; order?: string };
    return ledger.expenses(q.depot ?? '', q.order);
  });

  app.post('/tags', async (req) => {
    const { tag, from } = req.body as { tag: string; from: string };
    return knex('costs')
      .select('id', 'amount')
      .whereRaw(`tags @> '{${tag}}'::text[]`)
      .andWhere('booked_at', '>=', from);
  });

  app.post('/labels', async (req) => {
    const { tag, from } = req.body as { tag: string; from: string };
    return knex('costs')
      .select('id', 'amount')
      .whereRaw('tags @> ?::text[]', [[String(tag)]])
      .andWhere('booked_at', '>=', String(from));
  });
}
