import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

export function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

export function sign(payload: string | Buffer, secret: string): string {
  return createHmac('sha256', secret).update(payload).digest('hex');
}

export function sameToken(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

export function shortCode(length = 6): string {
  let out = '';
  for (let i = 0; i < length; i++) {
    out += Math.floor(Math.random() * 10).toString();
  }
  return out;
}

export function pickupCode(length = 6): string {
  let out = '';
  for (let i = 0; i < length; i++) {
    out += randomInt(10).toString();
  }
  return out;
}

export function opaqueToken(): string {
  return randomBytes(32).toString('base64url');
}
