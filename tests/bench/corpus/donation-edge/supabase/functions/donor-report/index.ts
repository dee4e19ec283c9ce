import { requireStaff } from '../_shared/caller.ts';
import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  await requireStaff(req);
  const since = new URL(req.url).searchParams.get('since') ?? '1970-01-01';
  const { data, error } = await admin.from('donors').select('name, email, total_cents').gte('created_at', since);
  if (error) return json({ error: error.message }, 400);
  return json(data);
}));
