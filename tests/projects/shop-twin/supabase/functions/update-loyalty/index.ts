import { createClient } from 'npm:@supabase/supabase-js@2.57.0';
import { z } from 'npm:zod@4.1.0';
import { corsHeaders } from '../_shared/cors.ts';
import { requireSecret } from '../_shared/secrets.ts';

const bodySchema = z.object({ email: z.string().email(), points: z.number().int().min(0).max(1_000_000) });

Deno.serve(async (req) => {
  const headers = corsHeaders(req);
  if (req.method === 'OPTIONS') {
    return new Response('ok', { headers });
  }

  const supabase = createClient(requireSecret('SUPABASE_URL'), requireSecret('SUPABASE_SERVICE_ROLE_KEY'));
  const token = (req.headers.get('Authorization') ?? '').replace('Bearer ', '');
  const { data, error: authError } = await supabase.auth.getUser(token);
  if (authError || data.user?.app_metadata.role !== 'loyalty-manager') {
    return Response.json({ error: 'Forbidden' }, { status: 403, headers });
  }

  const body = bodySchema.safeParse(await req.json());
  if (!body.success) {
    return Response.json({ error: 'Invalid input' }, { status: 400, headers });
  }
  const { error } = await supabase
    .from('loyalty_accounts')
    .update({ points: body.data.points, updated_at: new Date().toISOString() })
    .eq('email', body.data.email);
  if (error) {
    console.error('Loyalty update failed', error.code);
    return Response.json({ error: 'Update failed' }, { status: 500, headers });
  }
  return Response.json({ ok: true }, { headers });
});
