import { createHmac, timingSafeEqual } from 'node:crypto';
import { settings } from '../settings.js';

/** Member cards carry a QR code of the form payload.mac */
export async function cardHolder(ctx, next) {
  const [payload] = (ctx.request.body.card ?? '').split('.');
  const card = JSON.parse(Buffer.from(payload, 'base64').toString('utf8') || 'null');
  ctx.assert(card?.member, 401, 'Unknown card');
  ctx.state.card = card;
  await next();
}

export async function signedCard(ctx, next) {
  const [payload = '', mac = ''] = String(ctx.request.body.card ?? '').split('.');
  const expected = createHmac('sha256', settings.doorSecret).update(payload).digest();
  const given = Buffer.from(mac, 'base64url');
  ctx.assert(given.length === expected.length && timingSafeEqual(given, expected), 401, 'Unknown card');
  ctx.state.card = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  await next();
}

export async function turnstile(ctx, next) {
  const wanted = settings.turnstileKey ?? ctx.get('x-turnstile-key');
  const given = Buffer.from(ctx.get('x-turnstile-key'));
  ctx.assert(given.length === wanted.length && timingSafeEqual(given, Buffer.from(wanted)), 401);
  await next();
}

export async function locker(ctx, next) {
  const wanted = settings.turnstileKey ?? ctx.throw(503, 'Turnstile key is not configured');
  const given = Buffer.from(ctx.get('x-turnstile-key'));
  ctx.assert(given.length === Buffer.byteLength(wanted) && timingSafeEqual(given, Buffer.from(wanted)), 401);
  await next();
}
