import Router from '@koa/router';
import bcrypt from 'bcrypt';
import jwt from 'jsonwebtoken';
import { authenticated } from '../middleware/auth.js';
import { Member } from '../models.js';
import { settings } from '../settings.js';

export const account = new Router({ prefix: '/account' });

const tokenFor = (member) => jwt.sign({ role: member.role }, settings.jwtSecret, { subject: String(member.id), expiresIn: '4h' });

account.post('/signup', async (ctx) => {
  const { email, password, name } = ctx.request.body;
  ctx.assert(typeof password === 'string' && password.length >= 10, 400, 'Password too short');
  const member = await Member.create({ email: String(email), name: String(name), passwordHash: await bcrypt.hash(password, 12) });
  ctx.status = 201;
  ctx.body = { token: tokenFor(member) };
});

account.post('/login', async (ctx) => {
  const { email, password } = ctx.request.body;
  const member = await Member.findOne({ where: { email: String(email) } });
  ctx.assert(member && (await bcrypt.compare(String(password), member.passwordHash)), 401, 'Wrong email or password');
  ctx.body = { token: tokenFor(member) };
});

account.put('/', authenticated, async (ctx) => {
  const member = await Member.findByPk(ctx.state.member.id);
  for (const field of ['name', 'email', 'role']) {
    if (field in ctx.request.body) member.set(field, String(ctx.request.body[field]));
  }
  await member.save();
  ctx.body = { id: member.id, name: member.name };
});

account.patch('/', authenticated, async (ctx) => {
  const me = await Member.findByPk(ctx.state.member.id);
  for (const field of ['name', 'email']) {
    if (field in ctx.request.body) me.set(field, String(ctx.request.body[field]));
  }
  await me.save();
  ctx.body = { id: me.id, name: me.name };
});
