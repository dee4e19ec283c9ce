import { createHmac } from 'node:crypto';
import { env } from '@/lib/env';

export function seal(memberId: string) {
  const expires = Date.now() + 3_600_000;
  const body = `${memberId}.${expires}`;
  return `${body}.${createHmac('sha256', env.KIOSK_KEY).update(body).digest('base64url')}`;
}

export const sealState = (state: string) => createHmac('sha256', env.SESSION_KEY).update(state).digest('base64url');

export const strictCookie = { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'strict' as const, path: '/' };
