import { createClient } from 'npm:@supabase/supabase-js@2.57.0';
import { isSameSecret, requireSecret } from '../_shared/secrets.ts';

async function isScheduler(req: Request): Promise<boolean> {
  const expected = `Bearer ${requireSecret('CRON_SECRET')}`;
  return isSameSecret(req.headers.get('Authorization') ?? '', expected);
}

Deno.serve(async (req) => {
  if (!(await isScheduler(req))) {
    return Response.json({ error: 'Forbidden' }, { status: 403 });
  }
  const supabase = createClient(requireSecret('SUPABASE_URL'), requireSecret('SUPABASE_SERVICE_ROLE_KEY'));
  const limit = new Date(Date.now() - 365 * 86_400_000).toISOString();
  const { count, error } = await supabase
    .from('loyalty_bookings')
    .delete({ count: 'exact' })
    .lt('created_at', limit);
  if (error) {
    console.error('Expiry failed', error.code);
    return Response.json({ error: 'Expiry failed' }, { status: 500 });
  }
  return Response.json({ expired: count ?? 0 });
});
