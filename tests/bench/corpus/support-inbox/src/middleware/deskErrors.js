import { info, withoutSecrets } from '../lib/log.js';

export async function deskErrors(ctx, next) {
  try {
    await next();
  } catch (err) {
    info('request failed', { path: ctx.path, body: withoutSecrets(ctx.request.body), message: err.message });
    ctx.status = err.expose ? err.status : 500;
    ctx.body = { error: err.expose ? err.message : 'The desk has a problem, please try again' };
  }
}
