import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { cors, json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const since = new URL(req.url).searchParams.get('since') ?? '1970-01-01';
  const { data, error } = await admin.from('donors').select('name, email, total_cents').gte('created_at', since);
  if (error) return json({ error: error.message }, 400);
  const csv = data.map((row) => [row.name, row.email, row.total_cents].join(';')).join('\n');
  return new Response(csv, { headers: { ...cors, 'Content-Type': 'text/csv' } });
}));
