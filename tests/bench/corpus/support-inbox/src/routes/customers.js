import Router from '@koa/router';
import jwt from 'jsonwebtoken';
import { config } from '../config.js';
import { db } from '../db.js';
import { hashers } from '../lib/hashers.js';
import { linkToken } from '../lib/random.js';
import { customerOnly } from '../middleware/customer.js';

export const customers = new Router({ prefix: '/customers' });

customers.post('/', async (ctx) => {
  const { email, password } = ctx.request.body;
  const [{ id }] = await db('customers').insert({ email, password_hash: hashers.sha256(password, email) }).returning('id');
  ctx.status = 201;
  ctx.body = { id };
});

customers.post('/link', async (ctx) => {
  const token = linkToken();
  await db('customers').where({ email: String(ctx.request.body.email) }).update({ link_token: token });
  ctx.status = 202;
});

customers.get('/link', async (ctx) => {
  const customer = await db('customers').where({ email: String(ctx.query.email) }).first();
  if (!customer?.link_token || customer.link_token !== ctx.query.token) ctx.throw(401, 'The link is not valid');
  const session = jwt.sign({ sub: customer.id }, config.tokenSecret, { expiresIn: '2h' });
  ctx.cookies.set('inbox.customer', session, { httpOnly: false, overwrite: true });
  ctx.redirect('/tickets');
});

customers.put('/password', customerOnly, async (ctx) => {
  const { password } = ctx.request.body;
  await db('customers').where({ id: ctx.state.customer.sub }).update({ password_hash: hashers.sha1(String(password)) });
  ctx.status = 204;
});
