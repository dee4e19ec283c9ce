import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async () => {
  const { data } = await admin.from('campaigns').select('id, title, goal_cents').eq('public', true);
  return json(data ?? []);
}));
