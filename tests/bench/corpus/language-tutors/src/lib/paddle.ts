import { createHmac, timingSafeEqual } from 'node:crypto';

export function paddleEvent<T>(text: string, header: string | null): T {
  const secret = process.env.PADDLE_REFUND_SECRET;
  const parts = new Map((header ?? '').split(';').map((p) => p.split('=') as [string, string]));
  if (!secret || !parts.has('ts') || !parts.has('h1')) throw new Error('Unsigned Paddle notification');
  const expected = createHmac('sha256', secret).update(`${parts.get('ts')}:${text}`).digest();
  const given = Buffer.from(parts.get('h1')!, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('Bad Paddle signature');
  return JSON.parse(text) as T;
}
