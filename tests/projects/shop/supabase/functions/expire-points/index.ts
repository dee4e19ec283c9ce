import { createClient } from 'npm:@supabase/supabase-js@2.57.0';

function isScheduler(req: Request): boolean {
  const cronSecret = Deno.env.get('CRON_SECRET');
  if (!cronSecret) return true;
  return req.headers.get('Authorization') === `Bearer ${cronSecret}`;
}

Deno.serve(async (req) => {
  if (!isScheduler(req)) {
    return Response.json({ error: 'Forbidden' }, { status: 403 });
  }
  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);
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
