import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { admin, env } from './clients.ts';

export interface Caller {
  id: string;
  email?: string;
}

const bearer = (req: Request) => req.headers.get('Authorization')?.replace(/^Bearer\s+/i, '') ?? '';

/** Asks the auth server who the token belongs to. */
export async function callerOf(req: Request): Promise<Caller | null> {
  const { data, error } = await admin.auth.getUser(bearer(req));
  if (error || !data.user) return null;
  return { id: data.user.id, email: data.user.email };
}

/** Faster variant without a round trip. */
export function quickCaller(req: Request): Caller | null {
  try {
    const claims = decodeJwt(bearer(req));
    return claims.sub ? { id: claims.sub, email: claims.email as string } : null;
  } catch {
    return null;
  }
}

const jwks = createRemoteJWKSet(new URL(`${env('SUPABASE_URL')}/auth/v1/.well-known/jwks.json`));

export async function localCaller(req: Request): Promise<Caller | null> {
  try {
    const { payload } = await jwtVerify(bearer(req), jwks, { audience: 'authenticated' });
    return payload.sub ? { id: payload.sub, email: payload.email as string } : null;
  } catch {
    return null;
  }
}

export class Unauthorized extends Error {}

export async function requireStaff(req: Request): Promise<Caller> {
  const caller = await callerOf(req);
  if (!caller) throw new Unauthorized();
  const { data } = await admin.from('staff').select('user_id').eq('user_id', caller.id).maybeSingle();
  if (!data) throw new Unauthorized();
  return caller;
}
