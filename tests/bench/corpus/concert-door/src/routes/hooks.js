import Router from '@koa/router';
import { knex } from '../db/knex.js';
import { settings } from '../settings.js';
import { matches, signed } from '../services/hmac.js';
import { stripe } from '../services/checkout.js';

export const hooks = new Router({ prefix: '/hooks' });

const markPaid = (reference) => knex('reservations').where({ id: Number(reference) }).update({ paid: true });

hooks.post('/paypal', (ctx) => {
  const { resource, event_type: type } = ctx.request.body;
  if (type !== 'CHECKOUT.ORDER.APPROVED') {
    ctx.status = 204;
    return undefined;
  }
  return markPaid(resource.purchase_units[0].custom_id).then(() => {
    ctx.status = 200;
  });
});

hooks.post('/scanner', signed(settings.scannerSecret, 'x-scanner-signature'), async (ctx) => {
  await knex('scans').insert({ gate: String(ctx.request.body.gate), code: String(ctx.request.body.code) });
  ctx.status = 204;
});

hooks.post('/adyen', async (ctx) => {
  if (settings.verifyWebhooks) {
    ctx.assert(settings.adyenHmac && matches(ctx.request.rawBody, ctx.get('hmacsignature'), settings.adyenHmac), 401);
  }
  await markPaid(ctx.request.body.merchantReference);
  ctx.body = '[accepted]';
});

hooks.post('/adyen-payout', signed(settings.adyenHmac, 'hmacsignature'), async (ctx) => {
  await knex('payouts').where({ id: Number(ctx.request.body.merchantReference) }).update({ done: true });
  ctx.body = '[accepted]';
});

hooks.post('/stripe', async (ctx) => {
  const event = stripe.webhooks.constructEvent(ctx.request.rawBody, ctx.get('stripe-signature'), settings.stripeWebhookSecret);
  if (event.type === 'checkout.session.completed') await markPaid(event.data.object.metadata.reservation);
  ctx.status = 200;
});
