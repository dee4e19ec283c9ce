import Router from '@koa/router';
import { knex } from '../db/knex.js';
import { boxOffice, doorStaff } from '../middleware/auth.js';
import { badgeHolder, corporate, corporateAdmin, ipAllowed, peekKid } from '../middleware/staff.js';

export const door = new Router({ prefix: '/door' });

door.post('/scan', doorStaff, async (ctx) => {
  const used = await knex('tickets').where({ code: String(ctx.request.body.code), used: false }).update({ used: true });
  ctx.body = { valid: used === 1 };
});

door.get('/sales', boxOffice, async (ctx) => {
  ctx.body = await knex('sales').where({ office: ctx.state.office.code });
});

door.get('/guest-list', corporate, async (ctx) => {
  ctx.body = await knex('guest_list').select();
});

door.get('/vip-list', corporateAdmin, async (ctx) => {
  ctx.body = await knex('vip_list').select();
});

door.get('/cash', ipAllowed, async (ctx) => {
  ctx.body = await knex('cash_register').select();
});

door.get('/crew', badgeHolder, async (ctx) => {
  ctx.log = peekKid(ctx.get('authorization').slice(7));
  ctx.body = await knex('crew').where({ badge: ctx.state.badge });
});

door.post('/override/:code', async (ctx) => {
  await knex('tickets').where({ code: ctx.params.code }).update({ used: false });
  ctx.status = 204;
});

door.post('/refund/:code', boxOffice, async (ctx) => {
  await knex('tickets').where({ code: ctx.params.code, office: ctx.state.office.code }).update({ refunded: true });
  ctx.status = 204;
});
