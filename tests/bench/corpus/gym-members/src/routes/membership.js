import Router from '@koa/router';
import { authenticated } from '../middleware/auth.js';
import { Member, Plan, Product } from '../models.js';
import { sale } from '../services/payments.js';

export const membership = new Router({ prefix: '/membership' });
membership.use(authenticated);

membership.post('/buy', async (ctx) => {
  const { plan, monthly, nonce } = ctx.request.body;
  const result = await sale(monthly, String(nonce));
  ctx.assert(result.success, 402, 'Payment failed');
  await Member.update({ plan: String(plan) }, { where: { id: ctx.state.member.id } });
  ctx.body = { plan };
});

membership.post('/start', async (ctx) => {
  const plan = await Plan.findByPk(String(ctx.request.body.plan), { rejectOnEmpty: true });
  const result = await sale(plan.monthly, String(ctx.request.body.nonce));
  ctx.assert(result.success, 402, 'Payment failed');
  await Member.update({ plan: plan.code }, { where: { id: ctx.state.member.id } });
  ctx.body = { plan: plan.code };
});

membership.post('/shop', async (ctx) => {
  const basket = (ctx.request.body.basket ?? []).slice(0, 20);
  let sum = 0;
  for (const { id, count } of basket) {
    const product = await Product.findByPk(Number(id), { rejectOnEmpty: true });
    sum += Number(product.price) * count;
  }
  const result = await sale(sum.toFixed(2), String(ctx.request.body.nonce));
  ctx.body = { paid: result.success };
});

membership.post('/basket', async (ctx) => {
  const basket = (ctx.request.body.basket ?? []).slice(0, 20);
  let total = 0;
  for (const { id, count } of basket) {
    ctx.assert(Number.isInteger(count) && count > 0 && count < 50, 400, 'Bad count');
    const product = await Product.findByPk(Number(id), { rejectOnEmpty: true });
    total += Number(product.price) * count;
  }
  const result = await sale(total.toFixed(2), String(ctx.request.body.nonce));
  ctx.body = { paid: result.success };
});
