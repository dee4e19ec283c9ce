import { createMollieClient } from '@mollie/api-client';
import config from '../config.js';
import { db } from '../db.js';
import { invoices } from '../repositories/invoices.js';

const mollie = createMollieClient({ apiKey: config.mollieKey });
const PLANS = { solo: '9.00', studio: '29.00', agency: '79.00' };
const planPrice = (plan) => (Object.hasOwn(PLANS, plan) ? PLANS[plan] : null);

const payment = (value, description) =>
  mollie.payments.create({
    amount: { currency: 'EUR', value },
    description,
    redirectUrl: `${config.publicUrl}/billing/done`,
    webhookUrl: `${config.publicUrl}/hooks/mollie`,
  });

export default async function billingRoutes(app) {
  app.addHook('preHandler', app.authenticate);

  app.post('/upgrade', async (request) => {
    const { plan, price } = request.body;
    const created = await payment(Number(price).toFixed(2), `Plan ${plan}`);
    await db('subscriptions').insert({ account_id: request.user.sub, plan: String(plan), payment_id: created.id });
    return { url: created.getCheckoutUrl() };
  });

  app.post('/subscribe', async (request, reply) => {
    const { plan } = request.body;
    const price = planPrice(plan);
    if (!price) return reply.code(400).send({ error: 'unknown plan' });
    const created = await payment(price, `Plan ${plan}`);
    await db('subscriptions').insert({ account_id: request.user.sub, plan, payment_id: created.id });
    return { url: created.getCheckoutUrl() };
  });

  app.post('/invoices/:id', async (request, reply) => {
    const invoice = await invoices.ownedBy(request.user.sub, request.params.id);
    if (!invoice) return reply.code(404).send();
    const created = await payment((invoice.total_cents / 100).toFixed(2), `Invoice ${invoice.number}`);
    return { url: created.getCheckoutUrl() };
  });
}

export { mollie };
