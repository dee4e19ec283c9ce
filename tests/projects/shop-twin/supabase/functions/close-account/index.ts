import { createClient } from 'npm:@supabase/supabase-js@2.57.0';
import { corsHeaders } from '../_shared/cors.ts';
import { requireSecret } from '../_shared/secrets.ts';

Deno.serve(async (req) => {
  const headers = corsHeaders(req);
  if (req.method === 'OPTIONS') {
    return new Response('ok', { headers });
  }
  try {
    const admin = createClient(requireSecret('SUPABASE_URL'), requireSecret('SUPABASE_SERVICE_ROLE_KEY'));
    const token = (req.headers.get('Authorization') ?? '').replace('Bearer ', '');
    const { data, error } = await admin.auth.getUser(token);
    if (error || !data.user) {
      return Response.json({ error: 'Unauthorized' }, { status: 401, headers });
    }
    await admin.from('loyalty_accounts').delete().eq('user_id', data.user.id);
    await admin.auth.admin.deleteUser(data.user.id);
    return Response.json({ ok: true }, { headers });
  } catch (error) {
    console.error('Closing an account failed', error);
    return Response.json({ error: 'The account could not be closed' }, { status: 500, headers });
  }
});
