import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const key = randomBytes(32);
const mac = (value: string) => createHmac('sha256', key).update(value).digest();

export function matches(given: string | null | undefined, expected: string): boolean {
  return typeof given === 'string' && timingSafeEqual(mac(given), mac(expected));
}
