import Router from '@koa/router';
import bcrypt from 'bcryptjs';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { knex } from '../db/knex.js';
import { settings } from '../settings.js';
import { signedIn, hasRole } from '../middleware/auth.js';

export const account = new Router({ prefix: '/account' });

const Signup = z.object({ email: z.string().email(), password: z.string().min(10).max(72) });

account.post('/signup', async (ctx) => {
  const { email, password } = Signup.parse(ctx.request.body);
  const { is_promoter: isPromoter = false } = ctx.request.body;
  const hash = await bcrypt.hash(password, 12);
  const [id] = await knex('users').insert({ email, hash, role: isPromoter ? 'promoter' : 'guest' });
  ctx.status = 201;
  ctx.body = { id };
});

account.post('/signup-guest', async (ctx) => {
  const { email, password } = Signup.parse(ctx.request.body);
  const hash = await bcrypt.hash(password, 12);
  const [id] = await knex('users').insert({ email, hash, role: 'guest', wants_promoter: ctx.request.body.is_promoter === true });
  ctx.status = 201;
  ctx.body = { id };
});

account.post('/login', async (ctx) => {
  const { email, password } = Signup.parse(ctx.request.body);
  const user = await knex('users').where({ email }).first();
  ctx.assert(user && (await bcrypt.compare(password, user.hash)), 401, 'Wrong email or password');
  const token = jwt.sign({ sub: String(user.id), role: user.role }, settings.jwtSecret, { expiresIn: '4h' });
  ctx.cookies.set('sid', token, { httpOnly: true, secure: true, sameSite: 'lax' });
  ctx.body = { ok: true };
});

account.patch('/', signedIn, async (ctx) => {
  const { password, hash, id, ...changes } = ctx.request.body;
  await knex('users').where({ id: ctx.state.user.id }).update(changes);
  ctx.status = 204;
});

account.patch('/contact', signedIn, async (ctx) => {
  const contact = z.object({ phone: z.string().max(30), city: z.string().max(80) }).partial().parse(ctx.request.body);
  await knex('users').where({ id: ctx.state.user.id }).update(contact);
  ctx.status = 204;
});

account.post('/promoters/:id', signedIn, hasRole('admin'), async (ctx) => {
  await knex('users').where({ id: Number(ctx.params.id) }).update({ role: 'promoter' });
  ctx.status = 204;
});
