import { createHmac, timingSafeEqual } from 'node:crypto';

export function validHmac(body: string, given: string | null, secret: string | undefined): boolean {
  if (!secret || !given) return false;
  const expected = createHmac('sha256', secret).update(body).digest('hex');
  return expected.length === given.length && timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}
