import { jwtVerify, SignJWT } from 'jose';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { env } from '@/lib/env';

export const SESSION_COOKIE = 'shop_session';

const key = new TextEncoder().encode(env.SESSION_SECRET);

const sessionSchema = z.object({
  userId: z.string(),
  email: z.string(),
  role: z.enum(['customer', 'support', 'admin']),
});

export type Session = z.infer<typeof sessionSchema>;

export async function readSessionToken(token: string): Promise<Session | null> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
    return sessionSchema.parse(payload);
  } catch {
    return null;
  }
}

export async function getSession(): Promise<Session | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  return token ? readSessionToken(token) : null;
}

export async function getCurrentUser(): Promise<Session | null> {
  return getSession();
}

/** The session of an administrator; throws for everybody else. */
export async function requireAdmin(): Promise<Session> {
  const session = await getSession();
  if (session?.role !== 'admin') {
    throw new Error('Forbidden');
  }
  return session;
}

export async function createSession(session: Session): Promise<void> {
  const token = await new SignJWT({ ...session })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('8h')
    .sign(key);
  const store = await cookies();
  store.set(SESSION_COOKIE, token, {
    httpOnly: true,
    secure: process.env.NODE_ENV === 'production',
    sameSite: 'lax',
    path: '/',
    maxAge: 8 * 3600,
  });
}

export async function rememberTheme(theme: 'light' | 'dark'): Promise<void> {
  (await cookies()).set('theme', theme, { path: '/', maxAge: 365 * 24 * 3600 });
}
