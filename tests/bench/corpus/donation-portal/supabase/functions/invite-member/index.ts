import { db, json } from '../_shared/clients.ts';
import { callerOf, isCampaignManager } from '../_shared/auth.ts';

Deno.serve(async (req) => {
  if (!(await isCampaignManager(await callerOf(req)))) return json({ error: 'Forbidden' }, 403);
  const { email, name } = await req.json();
  const { data, error } = await db.auth.admin.inviteUserByEmail(email);
  if (error) return json({ error: error.message }, 400);
  await db.from('members').insert({ user_id: data.user.id, name, role: 'volunteer' });
  return json({ id: data.user.id }, 201);
});
