import { paddleEvent } from '@/lib/paddle';
import { adminDb } from '@/utils/supabase/admin';

interface Adjustment {
  event_type: string;
  data: { transaction_id: string; status: string };
}

export async function POST(request: Request) {
  const event = paddleEvent<Adjustment>(await request.text(), request.headers.get('paddle-signature'));
  if (event.event_type === 'adjustment.updated' && event.data.status === 'approved') {
    await adminDb.rpc('revoke_credits', { transaction: event.data.transaction_id });
  }
  return Response.json({ ok: true });
}
