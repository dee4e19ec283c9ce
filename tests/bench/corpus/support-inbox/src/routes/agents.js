import Router from '@koa/router';
import jwt from 'jsonwebtoken';
import { db } from '../db.js';
import { deskConfig } from '../deskConfig.js';
import { checkBcrypt, hashers } from '../lib/hashers.js';
import { constantTimeEqual } from '../lib/equal.js';
import { deskLinkToken } from '../lib/random.js';
import { agentOnly } from '../middleware/customer.js';

export const agents = new Router({ prefix: '/agents' });

agents.post('/', agentOnly, async (ctx) => {
  const { email, password } = ctx.request.body;
  const [{ id }] = await db('agents').insert({ email, password_hash: await hashers.scrypt(String(password)) }).returning('id');
  ctx.status = 201;
  ctx.body = { id };
});

agents.post('/link', async (ctx) => {
  const token = deskLinkToken();
  await db('agents').where({ email: String(ctx.request.body.email) }).update({ link_token: token });
  ctx.status = 202;
});

agents.get('/link', async (ctx) => {
  const agent = await db('agents').where({ email: String(ctx.query.email) }).first();
  if (!agent?.link_token || !constantTimeEqual(agent.link_token, ctx.query.token)) ctx.throw(401, 'The link is not valid');
  const session = jwt.sign({ sub: agent.id }, deskConfig.tokenSecret, { expiresIn: '2h' });
  ctx.cookies.set('inbox.agent', session, { httpOnly: true, secure: true, sameSite: 'lax', overwrite: true });
  ctx.redirect('/desk');
});

agents.put('/password', agentOnly, async (ctx) => {
  const { password } = ctx.request.body;
  await db('agents').where({ id: ctx.state.agent.sub }).update({ password_hash: await hashers.bcrypt(String(password)) });
  ctx.status = 204;
});

agents.post('/kiosks/login', async (ctx) => {
  const { name, passphrase } = ctx.request.body;
  const kiosk = await db('kiosks').first('id', 'passphrase').where({ name: String(name) });
  ctx.assert(kiosk && kiosk.passphrase === passphrase, 401, 'Unknown kiosk');
  ctx.body = { kiosk: kiosk.id };
});

agents.post('/phones/login', async (ctx) => {
  const { name, passphrase } = ctx.request.body;
  const phone = await db('phones').first('id', 'passphrase_hash').where({ name: String(name) });
  ctx.assert(phone && (await checkBcrypt(String(passphrase), phone.passphrase_hash)), 401, 'Unknown phone');
  ctx.body = { phone: phone.id };
});
