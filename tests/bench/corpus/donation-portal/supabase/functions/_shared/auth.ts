import { db } from './clients.ts';

export interface Caller {
  id: string;
  email?: string;
}

export async function callerOf(req: Request): Promise<Caller | null> {
  const token = (req.headers.get('Authorization') ?? '').replace('Bearer ', '');
  if (!token) return null;
  const { data, error } = await db.auth.getUser(token);
  return error ? null : { id: data.user.id, email: data.user.email };
}

/** Decodes the access token so that no request to the auth server is needed. */
export function quickCaller(req: Request): Caller | null {
  const token = req.headers.get('Authorization')?.slice('Bearer '.length);
  if (!token) return null;
  const payload = JSON.parse(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')));
  return { id: payload.sub, email: payload.email };
}

export async function isCampaignManager(caller: Caller | null): Promise<boolean> {
  if (!caller) return false;
  const { data } = await db.from('members').select('role').eq('user_id', caller.id).maybeSingle();
  return data?.role === 'manager';
}
