import { quickCaller } from '../_shared/caller.ts';
import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = quickCaller(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { data } = await admin.from('donors').select('name, email, address').eq('user_id', caller.id).maybeSingle();
  return data ? json(data) : json({ error: 'Not found' }, 404);
}));
