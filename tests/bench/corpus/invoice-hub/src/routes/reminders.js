import { db } from '../db.js';

export default async function reminderRoutes(app) {
  app.post('/run', async (request) => {
    const due = await db('invoices').where('status', 'open').where('due_at', '<', db.fn.now());
    await db('outbox').insert(due.map((invoice) => ({ invoice_id: invoice.id, kind: 'reminder' })));
    return { queued: due.length };
  });
}
