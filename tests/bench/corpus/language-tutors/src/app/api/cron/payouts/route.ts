import { jobGuard } from '@/lib/cron';
import { adminDb } from '@/utils/supabase/admin';

export async function GET(request: Request) {
  const refused = jobGuard(request);
  if (refused) return refused;
  const { data } = await adminDb.rpc('prepare_payouts');
  return Response.json({ prepared: data });
}
