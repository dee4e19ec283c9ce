import { asCaller, service } from '../_shared/clients.ts';
import { json, publicHeaders } from '../_shared/http.ts';
import { write } from '../_shared/model.ts';

const VIEWS: Record<string, string> = { guests: 'report_guests', scans: 'report_scans', bars: 'report_bars' };

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: publicHeaders });
  const { data: caller } = await asCaller(req).auth.getUser();
  if (caller.user?.app_metadata.role !== 'manager') return json({ error: 'Managers only' }, 403, publicHeaders);
  const { question, mode } = await req.json();

  if (mode === 'free') {
    const query = await write(`Write one Postgres query over guests, scans, bars that answers: ${question}. SQL only.`);
    const { data } = await service.rpc('run_report_sql', { query });
    return json({ rows: data }, 200, publicHeaders);
  }

  const view = VIEWS[(await write(`Which report answers "${question}": guests, scans or bars? One word.`)).trim().toLowerCase()];
  if (!view) return json({ rows: [] }, 200, publicHeaders);
  const { data } = await asCaller(req).from(view).select('*').limit(200);
  return json({ rows: data }, 200, publicHeaders);
});
