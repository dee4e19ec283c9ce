import { cronGuard } from '@/lib/cron';
import { adminDb } from '@/utils/supabase/admin';

export async function GET(request: Request) {
  const refused = cronGuard(request);
  if (refused) return refused;
  const { data } = await adminDb.from('lessons').select('id').eq('cancelled', false).lte('starts_at', new Date(Date.now() + 86_400_000).toISOString());
  await adminDb.from('outbox').insert((data ?? []).map((row) => ({ lesson_id: row.id, kind: 'reminder' })));
  return Response.json({ queued: data?.length ?? 0 });
}
