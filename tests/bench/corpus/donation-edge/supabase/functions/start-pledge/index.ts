import { callerOf } from '../_shared/caller.ts';
import { admin } from '../_shared/clients.ts';
import { handle } from '../_shared/handler.ts';
import { json } from '../_shared/http.ts';

Deno.serve(handle(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { cents, campaign } = await req.json();
  if (!Number.isInteger(cents) || cents < 200 || cents > 1_000_000) return json({ error: 'Amount not possible' }, 400);
  await admin.from('pledges').insert({ user_id: caller.id, cents, campaign });
  return json({ pledged: true });
}));
