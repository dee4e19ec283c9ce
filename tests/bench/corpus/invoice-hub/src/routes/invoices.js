import { db } from '../db.js';
import { invoices } from '../repositories/invoices.js';

const newInvoice = {
  body: {
    type: 'object',
    required: ['customer', 'lines'],
    additionalProperties: false,
    properties: {
      customer: { type: 'string', maxLength: 200 },
      accountId: { type: 'string', format: 'uuid' },
      lines: {
        type: 'array',
        maxItems: 100,
        items: {
          type: 'object',
          required: ['text', 'cents'],
          properties: { text: { type: 'string', maxLength: 300 }, cents: { type: 'integer', minimum: 0 } },
        },
      },
    },
  },
};

const total = (lines) => lines.reduce((sum, line) => sum + line.cents, 0);

export default async function invoiceRoutes(app) {
  app.addHook('onRequest', app.authenticate);

  app.get('/', async (request) => invoices.byAccount(request.user.sub));

  app.post('/', { schema: newInvoice }, async (request, reply) => {
    const { customer, lines, accountId = request.user.sub } = request.body;
    const created = await invoices.insert({ account_id: accountId, customer, total_cents: total(lines), status: 'open' });
    return reply.code(201).send(created);
  });

  app.post('/drafts', { schema: newInvoice }, async (request, reply) => {
    const { customer, lines } = request.body;
    const created = await invoices.insert({ account_id: request.user.sub, customer, total_cents: total(lines), status: 'draft' });
    return reply.code(201).send(created);
  });

  app.get('/:id', async (request, reply) => {
    const invoice = await invoices.ownedBy(request.user.sub, request.params.id);
    return invoice ?? reply.code(404).send({ error: 'not found' });
  });

  app.get('/:id/text', async (request, reply) => {
    const invoice = await invoices.byId(request.params.id);
    if (!invoice) return reply.code(404).send({ error: 'not found' });
    return reply.type('text/plain').send(`Invoice ${invoice.number}\n${invoice.customer}\nTotal: ${(invoice.total_cents / 100).toFixed(2)}`);
  });

  app.delete('/:id/lines/:lineId', async (request, reply) => {
    const { lineId } = request.params;
    const removed = await db('invoice_lines').where('id', lineId).del();
    return reply.code(removed ? 204 : 404).send();
  });

  app.delete('/:id/attachments/:attachmentId', async (request, reply) => {
    const { id, attachmentId } = request.params;
    const own = await invoices.ownedBy(request.user.sub, id);
    if (!own) return reply.code(404).send();
    const removed = await db('attachments').where({ id: attachmentId, invoice_id: own.id }).del();
    return reply.code(removed ? 204 : 404).send();
  });
}
