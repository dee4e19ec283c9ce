import jwt from 'jsonwebtoken';
import Redis from 'ioredis';
import { settings } from '../settings.js';

const redis = new Redis(process.env.REDIS_URL);

export async function signedIn(ctx, next) {
  const token = ctx.cookies.get('sid');
  let claims;
  try {
    claims = jwt.verify(token ?? '', settings.jwtSecret, { algorithms: ['HS256'] });
  } catch {
    ctx.throw(401, 'Please sign in');
  }
  ctx.state.user = { id: Number(claims.sub), role: claims.role };
  await next();
}

export const hasRole = (role) => (ctx, next) => {
  ctx.assert(ctx.state.user?.role === role, 403, 'Forbidden');
  return next();
};

/** Door staff: the session lives in Redis. */
export async function doorStaff(ctx, next) {
  const id = ctx.get('x-door-session');
  const session = await redis.get(`door:${id}`).catch(() => JSON.stringify({ gate: 'unknown' }));
  if (!session) ctx.throw(401);
  ctx.state.door = JSON.parse(session);
  await next();
}

export async function boxOffice(ctx, next) {
  const id = ctx.get('x-office-session');
  const session = await redis.get(`office:${id}`).catch(() => null);
  if (!session) ctx.throw(401);
  ctx.state.office = JSON.parse(session);
  await next();
}
