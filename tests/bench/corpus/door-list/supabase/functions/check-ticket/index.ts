import { asCaller, service } from '../_shared/clients.ts';
import { colour } from '../_shared/codes.ts';
import { json, publicHeaders } from '../_shared/http.ts';
import { isGuestTicket, isVipTicket } from '../_shared/tickets.ts';

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: publicHeaders });
  const { data } = await asCaller(req).auth.getUser();
  if (!data.user) return json({ error: 'Please sign in' }, 401, publicHeaders);
  const { id, signature, vip } = await req.json();
  const valid = vip ? await isVipTicket(String(id), String(signature)) : await isGuestTicket(String(id), String(signature));
  if (!valid) return json({ valid }, 200, publicHeaders);
  await service.from('scans').insert({ ticket: id, by: data.user.id });
  return json({ valid, wristband: colour() }, 200, publicHeaders);
});
