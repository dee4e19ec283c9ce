const Stripe = require('stripe');
const env = require('../env');
const { query } = require('../db');
const { json, raw, send, HttpError } = require('../http');
const guards = require('../guards');

const stripe = new Stripe(env.STRIPE_KEY);

const intentFor = (fields) => stripe.paymentIntents.create(Object.assign({ currency: 'eur' }, fields));

module.exports = (router) => {
  router.on('POST', '/pay', guards.user, async (req, res) => {
    const { job, ...fields } = await json(req);
    const intent = await intentFor({ ...fields, metadata: { job: String(job), customer: req.user.id } });
    send(res, 200, { secret: intent.client_secret });
  });

  router.on('POST', '/settle', guards.user, async (req, res) => {
    const { job } = await json(req);
    const [bill] = await query('SELECT id, cents FROM jobs WHERE id = ? AND customer_id = ?', [job, req.user.id]);
    if (!bill) throw new HttpError(404, 'No such job');
    const intent = await intentFor({ amount: bill.cents, metadata: { job: String(bill.id), customer: req.user.id } });
    send(res, 200, { secret: intent.client_secret });
  });

  router.on('POST', '/hooks/stripe', async (req, res) => {
    const event = stripe.webhooks.constructEvent(await raw(req), req.headers['stripe-signature'], env.STRIPE_WEBHOOK_SECRET);
    if (event.type === 'payment_intent.succeeded') {
      await query('UPDATE jobs SET paid_at = NOW() WHERE id = ?', [event.data.object.metadata.job]);
    }
    send(res, 200, { received: true });
  });

  router.on('POST', '/hooks/instalments', async (req, res) => {
    const { reference, state } = await json(req);
    if (state === 'approved') {
      await query('UPDATE jobs SET paid_at = NOW() WHERE id = ?', [Number(reference)]);
    }
    send(res, 200, {});
  });
};
