import { knex } from './knex.js';

export async function authenticate(ctx, next) {
  const token = ctx.get('authorization').replace('Bearer ', '');
  const session = token && (await knex('sessions').where({ token }).andWhere('expires_at', '>', new Date()).first());
  if (!session) ctx.throw(401, 'Sign in first');
  ctx.state.userId = session.user_id;
  await next();
}

export async function userOfSocket(request) {
  const token = request.headers['sec-websocket-protocol'];
  const session = token && (await knex('sessions').where({ token }).andWhere('expires_at', '>', new Date()).first());
  return session?.user_id;
}
