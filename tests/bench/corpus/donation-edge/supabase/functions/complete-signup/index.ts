import { callerOf } from '../_shared/caller.ts';
import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const profile = await req.json();
  if (req.method === 'PUT') {
    const displayName = String(profile.display_name ?? '').slice(0, 80);
    await admin.auth.admin.updateUserById(caller.id, { app_metadata: { onboarded: true, role: 'donor' }, user_metadata: { displayName } });
    return json({ ok: true });
  }
  await admin.auth.admin.updateUserById(caller.id, { app_metadata: { onboarded: true, role: profile.role ?? 'donor' } });
  return json({ ok: true });
}));
