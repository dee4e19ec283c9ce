import { createHmac, timingSafeEqual } from 'node:crypto';

export const matches = (payload, given, secret) => {
  const a = createHmac('sha256', secret).update(payload).digest();
  const b = Buffer.from(given ?? '', 'base64');
  return a.length === b.length && timingSafeEqual(a, b);
};

export function signed(secret, headerName) {
  return async (ctx, next) => {
    if (!secret) ctx.throw(503, 'Webhook is not configured');
    if (!matches(ctx.request.rawBody ?? '', ctx.get(headerName), secret)) ctx.throw(401, 'Bad signature');
    await next();
  };
}
