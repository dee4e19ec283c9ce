import { info } from '../lib/log.js';

export async function inboxErrors(ctx, next) {
  try {
    await next();
  } catch (err) {
    info('request failed', { path: ctx.path, body: ctx.request.body, message: err.message });
    ctx.status = err.status || 500;
    ctx.body = { error: err.stack };
  }
}
