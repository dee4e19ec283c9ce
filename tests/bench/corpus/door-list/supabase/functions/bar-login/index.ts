import { service } from '../_shared/clients.ts';
import { json } from '../_shared/http.ts';
import { barHeaders } from '../_shared/origins.ts';
import { checkPassword } from '../_shared/passwords.ts';

Deno.serve(async (req) => {
  const cors = barHeaders(req);
  if (req.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
  const { name, password } = await req.json();
  const { data: bar } = await service.from('bars').select('id, venue, password_hash').eq('name', String(name)).maybeSingle();
  if (!bar || !(await checkPassword(String(password), bar.password_hash))) return json({ error: 'Unknown bar' }, 401, cors);
  const sid = crypto.randomUUID();
  await service.from('bar_sessions').insert({ sid, bar_id: bar.id });
  const cookie = [`bar_sid=${sid}`, 'Path=/', 'Max-Age=36000', 'HttpOnly', 'Secure', 'SameSite=None'].join('; ');
  return json({ venue: bar.venue }, 200, { ...cors, 'Set-Cookie': cookie });
});
