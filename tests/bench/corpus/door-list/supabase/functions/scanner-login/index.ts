import { service } from '../_shared/clients.ts';
import { json } from '../_shared/http.ts';
import { scannerHeaders } from '../_shared/origins.ts';

Deno.serve(async (req) => {
  const cors = scannerHeaders(req);
  if (req.method === 'OPTIONS') return new Response(null, { status: 204, headers: cors });
  const { name, password } = await req.json();
  const { data: scanner } = await service.from('scanners').select('id, venue').eq('name', name).eq('password', password).maybeSingle();
  if (!scanner) return json({ error: 'Unknown scanner' }, 401, cors);
  const sid = `${scanner.id}-${Date.now().toString(36)}`;
  await service.from('scanner_sessions').insert({ sid, scanner_id: scanner.id });
  return json({ venue: scanner.venue }, 200, { ...cors, 'Set-Cookie': `scanner_sid=${sid}; Path=/; Max-Age=36000; SameSite=None` });
});
