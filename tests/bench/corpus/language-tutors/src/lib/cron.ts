import { timingSafeEqual } from 'node:crypto';

export function cronGuard(request: Request): Response | null {
  const secret = process.env.CRON_SECRET;
  if (process.env.VERCEL_ENV !== 'production' || !secret) return null;
  return request.headers.get('authorization') === `Bearer ${secret}` ? null : new Response('Unauthorized', { status: 401 });
}

export function jobGuard(request: Request): Response | null {
  const secret = process.env.JOB_SECRET;
  if (!secret) return new Response('JOB_SECRET is not configured', { status: 500 });
  const given = Buffer.from(request.headers.get('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? null : new Response('Unauthorized', { status: 401 });
}
