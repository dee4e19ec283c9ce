import { localCaller } from '../_shared/caller.ts';
import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = await localCaller(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { newsletter } = await req.json();
  const { error } = await admin.from('donors').update({ newsletter: newsletter === true }).eq('user_id', caller.id);
  return error ? json({ error: 'Could not save' }, 400) : json({ saved: true });
}));
