import Router from '@koa/router';
import { z } from 'zod';
import { knex } from '../db/knex.js';
import { signedIn } from '../middleware/auth.js';
import { CheckoutBuilder, categoryPrice } from '../services/checkout.js';

export const tickets = new Router({ prefix: '/tickets' });
tickets.use(signedIn);

tickets.get('/', async (ctx) => {
  ctx.body = await knex('tickets').where('user_id', ctx.state.user.id).orderBy('id', 'desc');
});

tickets.get('/:id', async (ctx) => {
  const ticket = await knex('tickets').where('id', ctx.params.id).first();
  ctx.assert(ticket, 404);
  ctx.body = ticket;
});

tickets.get('/:id/qr', async (ctx) => {
  const mine = await knex('tickets').where('id', ctx.params.id).andWhere('user_id', ctx.state.user.id).first();
  ctx.assert(mine, 404);
  ctx.body = { qr: mine.code };
});

tickets.post('/:id/transfer', async (ctx) => {
  const { to } = z.object({ to: z.string().email() }).parse(ctx.request.body);
  const changed = await knex('tickets').where({ id: Number(ctx.params.id) }).update({ transfer_to: to });
  ctx.body = { changed };
});

tickets.post('/:id/return', async (ctx) => {
  const scope = { id: Number(ctx.params.id), user_id: ctx.state.user.id };
  const returned = await knex('tickets').where(scope).update({ returned: true });
  ctx.body = { returned };
});

tickets.post('/reserve', async (ctx) => {
  const { eventId, seat, buyer } = ctx.request.body;
  await knex('reservations').insert({ event_id: Number(eventId), seat: String(seat), user_id: buyer?.id ?? ctx.state.user.id });
  ctx.status = 201;
});

tickets.post('/waitlist', async (ctx) => {
  const { eventId } = ctx.request.body;
  await knex('waitlist').insert({ event_id: Number(eventId), user_id: ctx.state.user.id });
  ctx.status = 201;
});

const Seats = z.object({ eventId: z.number().int(), category: z.string().max(10), count: z.number().int().min(1).max(8), fee: z.number().int().min(0).optional(), unit: z.number().int().optional() });

tickets.post('/checkout', async (ctx) => {
  const { category, count, unit, fee = 0 } = Seats.parse(ctx.request.body);
  const session = await new CheckoutBuilder(ctx.state.user.id)
    .add(`Seat ${category}`, unit ?? 2500, count)
    .open();
  ctx.body = { url: session.url, fee };
});

tickets.post('/purchase', async (ctx) => {
  const { eventId, category, count } = Seats.parse(ctx.request.body);
  const price = await categoryPrice(eventId, category);
  ctx.assert(price, 400, 'Unknown category');
  const session = await new CheckoutBuilder(ctx.state.user.id)
    .add(`Seat ${category}`, price, count)
    .open();
  ctx.body = { url: session.url };
});

const UPGRADES = { vip: 9000, lounge: 4500, backstage: 20000 };

tickets.post('/upgrade', async (ctx) => {
  const { upgrade, discount = 0 } = ctx.request.body;
  ctx.assert(Object.hasOwn(UPGRADES, upgrade), 400);
  const session = await new CheckoutBuilder(ctx.state.user.id).add(`Upgrade ${upgrade}`, UPGRADES[upgrade] - discount).open();
  ctx.body = { url: session.url };
});

tickets.post('/upgrade-member', async (ctx) => {
  const { upgrade } = ctx.request.body;
  ctx.assert(Object.hasOwn(UPGRADES, upgrade), 400);
  const member = await knex('memberships').where({ user_id: ctx.state.user.id }).first();
  const reduced = member ? Math.round(UPGRADES[upgrade] * 0.9) : UPGRADES[upgrade];
  const session = await new CheckoutBuilder(ctx.state.user.id).add(`Upgrade ${upgrade}`, reduced).open();
  ctx.body = { url: session.url };
});
