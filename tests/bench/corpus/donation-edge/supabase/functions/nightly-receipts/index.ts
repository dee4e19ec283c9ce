import { admin } from '../_shared/clients.ts';
import { json } from '../_shared/http.ts';
import { isScheduler } from '../_shared/scheduler.ts';

Deno.serve(async (req) => {
  if (!isScheduler(req)) return json({ error: 'Forbidden' }, 403);
  const { data } = await admin.from('donations').select('id, user_id').eq('paid', true).is('receipt_sent_at', null);
  await admin.from('outbox').insert((data ?? []).map((d) => ({ donation_id: d.id, user_id: d.user_id, kind: 'receipt' })));
  return json({ queued: data?.length ?? 0 });
});
