import { db, json } from '../_shared/clients.ts';
import { callerOf, isCampaignManager } from '../_shared/auth.ts';

Deno.serve(async (req) => {
  let isManager = false;
  try {
    isManager = await isCampaignManager(await callerOf(req));
  } catch (e) {
    console.error('manager check', e);
  }
  if (!isManager) return json({ error: 'Forbidden' }, 403);

  const { id } = await req.json();
  await db.from('campaigns').update({ closed: true }).eq('id', id);
  return json({ ok: true });
});
