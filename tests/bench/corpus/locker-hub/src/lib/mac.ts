import { createHmac, timingSafeEqual } from 'node:crypto';

export function equal(a: string, b: string): boolean {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
}

export const mac = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest('hex');
