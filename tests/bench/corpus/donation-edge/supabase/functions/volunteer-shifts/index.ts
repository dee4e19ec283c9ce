import { callerOf } from '../_shared/caller.ts';
import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { action, shiftId, note } = await req.json();

  if (action === 'cancel') {
    const { error } = await admin.from('shifts').delete().eq('id', shiftId);
    return error ? json({ error: 'Could not cancel' }, 400) : json({ cancelled: true });
  }
  if (action === 'annotate') {
    const { error } = await admin.from('shifts').update({ note: String(note).slice(0, 500) }).eq('id', shiftId).eq('volunteer_id', caller.id);
    return error ? json({ error: 'Could not save' }, 400) : json({ saved: true });
  }
  return json({ error: 'Unknown action' }, 400);
}));
