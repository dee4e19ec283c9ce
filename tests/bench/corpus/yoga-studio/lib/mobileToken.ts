import { jwtVerify } from 'jose';

const key = new TextEncoder().encode(process.env.MOBILE_JWT_SECRET!);

/** Reads the payload of the token that the mobile app sends. */
export function readMobileToken(header: string | null): { sub: string } | null {
  const token = header?.replace(/^Bearer /, '');
  if (!token) return null;
  const [, payload] = token.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}

export async function verifyMobileToken(header: string | null): Promise<{ sub: string } | null> {
  const token = header?.replace(/^Bearer /, '');
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
    return payload.sub ? { sub: payload.sub } : null;
  } catch {
    return null;
  }
}
