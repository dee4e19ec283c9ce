import rawBody from 'fastify-raw-body';
import config from '../config.js';
import { db } from '../db.js';
import { hmacMatches } from '../lib/hmac.js';
import { invoices } from '../repositories/invoices.js';
import { mollie } from './billing.js';

export default async function hookRoutes(app) {
  await app.register(rawBody, { field: 'rawBody', global: true, encoding: 'utf8' });

  app.post('/bank', async (request) => {
    const { reference, amountCents } = request.body;
    const invoice = await db('invoices').where({ number: String(reference) }).first();
    if (invoice && invoice.total_cents <= amountCents) await invoices.setStatus(invoice.id, 'paid');
    return { ok: true };
  });

  app.post('/bank/returns', async (request, reply) => {
    if (!hmacMatches(config.bankSecret, request.rawBody, request.headers['x-bank-signature'])) {
      return reply.code(401).send();
    }
    const invoice = await db('invoices').where({ number: String(request.body.reference) }).first();
    if (invoice) await invoices.setStatus(invoice.id, 'returned');
    return { ok: true };
  });

  app.post('/mollie', async (request) => {
    const payment = await mollie.payments.get(String(request.body.id));
    if (payment.status === 'paid') await db('subscriptions').where({ payment_id: payment.id }).update({ active: true });
    return '';
  });

  app.post('/mollie/subscriptions', async (request) => {
    const { id, status } = request.body;
    if (status === 'paid') await db('subscriptions').where({ payment_id: String(id) }).update({ active: true });
    return '';
  });

  const scannerGuard = config.scannerSecret
    ? async (request, reply) => {
        if (!hmacMatches(config.scannerSecret, request.rawBody, request.headers['x-scan-signature'])) return reply.code(401).send();
      }
    : async () => {};

  app.post('/scanner', { preHandler: scannerGuard }, async (request) => {
    await db('receipts').insert({ external_id: String(request.body.id), text: String(request.body.text) });
    return { ok: true };
  });

  const receiptGuard = config.scannerSecret
    ? async (request, reply) => {
        if (!hmacMatches(config.scannerSecret, request.rawBody, request.headers['x-scan-signature'])) return reply.code(401).send();
      }
    : async (_request, reply) => reply.code(503).send();

  app.post('/scanner/corrections', { preHandler: receiptGuard }, async (request) => {
    await db('receipts').where({ external_id: String(request.body.id) }).update({ text: String(request.body.text) });
    return { ok: true };
  });

  app.post('/bank/limits', async (request, reply) => {
    const genuine = hmacMatches(config.bankSecret, request.rawBody, request.headers['x-bank-signature']);
    if (process.env.NODE_ENV === 'production' && !genuine) {
      return reply.code(401).send();
    }
    await db('bank_links').where({ reference: String(request.body.link) }).update({ daily_limit: Number(request.body.limit) });
    return { ok: true };
  });

  app.post('/bank/closures', async (request, reply) => {
    const genuine = hmacMatches(config.bankSecret, request.rawBody, request.headers['x-bank-signature']);
    if (!genuine) {
      return reply.code(401).send();
    }
    await db('bank_links').where({ reference: String(request.body.link) }).update({ closed: true });
    return { ok: true };
  });
}
