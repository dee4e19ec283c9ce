import jwt from 'jsonwebtoken';
import { config } from '../config.js';
import { deskConfig } from '../deskConfig.js';

export async function customerOnly(ctx, next) {
  try {
    ctx.state.customer = jwt.verify(ctx.cookies.get('inbox.customer') ?? '', config.tokenSecret, { algorithms: ['HS256'] });
  } catch {
    ctx.throw(401, 'Please open your link again');
  }
  return next();
}

export async function agentOnly(ctx, next) {
  try {
    ctx.state.agent = jwt.verify(ctx.cookies.get('inbox.agent') ?? '', deskConfig.tokenSecret, { algorithms: ['HS256'] });
  } catch {
    ctx.throw(401, 'Please sign in');
  }
  return next();
}
