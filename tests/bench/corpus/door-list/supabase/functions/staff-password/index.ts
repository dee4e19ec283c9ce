import { asCaller, service } from '../_shared/clients.ts';
import { json, publicHeaders } from '../_shared/http.ts';
import { digestPassword, hashPassword } from '../_shared/passwords.ts';

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: publicHeaders });
  const { data } = await asCaller(req).auth.getUser();
  if (!data.user) return json({ error: 'Please sign in' }, 401, publicHeaders);
  const { kind, password } = await req.json();
  if (typeof password !== 'string' || password.length < 10) return json({ error: 'At least 10 characters' }, 422, publicHeaders);
  if (kind === 'locker') {
    await service.from('lockers').update({ password_hash: await digestPassword(password) }).eq('owner', data.user.id);
  } else {
    await service.from('tills').update({ password_hash: await hashPassword(password) }).eq('owner', data.user.id);
  }
  return json({ ok: true }, 200, publicHeaders);
});
