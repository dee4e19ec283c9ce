import { createHmac, timingSafeEqual } from 'node:crypto';

export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

export const sign = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('base64');
