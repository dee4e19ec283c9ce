import { db, json } from '../_shared/clients.ts';
import { callerOf } from '../_shared/auth.ts';

Deno.serve(async (req) => {
  const caller = await callerOf(req);
  if (!caller) return json({ error: 'Unauthorized' }, 401);

  const path = new URL(req.url).searchParams;
  const shared = path.get('kind') === 'annual';
  if (shared) {
    const { data: annual } = await db.from('annual_receipts').select('*').eq('id', path.get('id')).single();
    return json(annual);
  }
  const { data: receipt } = await db.from('receipts').select('*').eq('id', path.get('id')).single();
  if (receipt?.donor_id !== caller.id) return json({ error: 'Not found' }, 404);
  return json(receipt);
});
