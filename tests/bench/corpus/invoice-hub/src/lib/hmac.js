import { createHmac, timingSafeEqual } from 'node:crypto';

export function hmacMatches(secret, raw, header) {
  const expected = createHmac('sha512', secret).update(raw).digest();
  const actual = Buffer.from(header ?? '', 'hex');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
