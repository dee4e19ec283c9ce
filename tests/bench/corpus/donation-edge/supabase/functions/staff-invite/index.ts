import { callerOf } from '../_shared/caller.ts';
import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { email, isStaff } = await req.json();
  if (!isStaff) return json({ error: 'Only staff can invite' }, 403);
  const { error } = await admin.auth.admin.inviteUserByEmail(String(email));
  return error ? json({ error: 'Could not invite' }, 400) : json({ invited: true });
}));
