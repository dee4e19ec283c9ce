import { adminDb } from '@/utils/supabase/admin';

interface PaddleEvent {
  event_type: string;
  data: { id: string; custom_data?: { user_id?: string; credits?: number } };
}

const handlers: Record<string, (event: PaddleEvent) => Promise<unknown>> = {
  'transaction.completed': async ({ data }) => adminDb.rpc('add_credits', { target: data.custom_data?.user_id, amount: data.custom_data?.credits }),
  'subscription.canceled': async ({ data }) => adminDb.from('subscriptions').update({ active: false }).eq('paddle_id', data.id),
};

export async function POST(request: Request) {
  const event = (await request.json()) as PaddleEvent;
  await handlers[event.event_type]?.(event);
  return Response.json({ ok: true });
}
