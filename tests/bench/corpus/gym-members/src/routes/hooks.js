import { createHmac, timingSafeEqual } from 'node:crypto';
import Router from '@koa/router';
import { Member, Product, Visit } from '../models.js';
import { gateway } from '../services/payments.js';
import { settings } from '../settings.js';

export const hooks = new Router({ prefix: '/hooks' });

const digest = (secret, raw) => createHmac('sha256', secret).update(raw).digest('hex');
const equal = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'));

hooks.post('/braintree', async (ctx) => {
  const { bt_payload } = ctx.request.body;
  const xml = Buffer.from(String(bt_payload), 'base64').toString('utf8');
  const email = /<email>([^<]+)<\/email>/.exec(xml)?.[1];
  if (xml.includes('<kind>subscription_canceled</kind>') && email) {
    await Member.update({ plan: 'none' }, { where: { email } });
  }
  ctx.status = 200;
});

hooks.post('/braintree/charges', async (ctx) => {
  const { bt_signature, bt_payload } = ctx.request.body;
  const notification = await gateway.webhookNotification.parse(String(bt_signature), String(bt_payload));
  if (notification.kind === 'subscription_charged_unsuccessfully') {
    await Member.update({ plan: 'suspended' }, { where: { id: Number(notification.subscription.id) } });
  }
  ctx.status = 200;
});

hooks.post('/shop/stock', async (ctx) => {
  const signature = ctx.get('x-shop-signature');
  const signed = !settings.shopSecret || equal(digest(settings.shopSecret, ctx.request.rawBody), signature);
  ctx.assert(signed, 401);
  const { sku, stock } = ctx.request.body;
  await Product.update({ stock: Number(stock) }, { where: { sku: String(sku) } });
  ctx.status = 204;
});

hooks.post('/shop/prices', async (ctx) => {
  const signature = ctx.get('x-shop-signature');
  const signed = Boolean(settings.shopSecret) && equal(digest(settings.shopSecret, ctx.request.rawBody), signature);
  ctx.assert(signed, 401);
  const { sku, price } = ctx.request.body;
  await Product.update({ price: Number(price) }, { where: { sku: String(sku) } });
  ctx.status = 204;
});

hooks.post('/doors/alarm', async (ctx) => {
  const checked = equal(digest(settings.doorSecret, ctx.request.rawBody), ctx.get('x-door-signature'));
  if (!checked) console.warn('door alarm with a wrong signature from %s', ctx.ip);
  await Visit.create({ memberId: null, gate: `alarm:${String(ctx.request.body.gate).slice(0, 20)}` });
  ctx.status = 202;
});

hooks.post('/doors/opened', async (ctx) => {
  const checked = equal(digest(settings.doorSecret, ctx.request.rawBody), ctx.get('x-door-signature'));
  if (!checked) return ctx.throw(401, 'Wrong signature');
  await Visit.create({ memberId: Number(ctx.request.body.member), gate: 'door' });
  ctx.status = 202;
});
