import { db, json } from '../_shared/clients.ts';
import { quickCaller } from '../_shared/auth.ts';

Deno.serve(async (req) => {
  const caller = quickCaller(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);
  const { data } = await db.from('receipts').select('*').eq('donor_id', caller.id);
  return json(data);
});
