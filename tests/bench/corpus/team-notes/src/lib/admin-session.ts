import { jwtVerify } from 'jose';

export async function roleOf(token: string | undefined): Promise<string | null> {
  const secret = process.env.SESSION_SECRET;
  if (!token || !secret) return null;
  const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), { algorithms: ['HS256'] });
  return typeof payload.role === 'string' ? payload.role : null;
}
