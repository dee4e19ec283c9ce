import { createClient } from 'npm:@supabase/supabase-js@2.57.0';
import { corsHeaders } from '../_shared/cors.ts';

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') {
    return new Response('ok', { headers: corsHeaders });
  }

  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);
  const { email, points } = await req.json();

  const { error } = await supabase
    .from('loyalty_accounts')
    .update({ points: Number(points), updated_at: new Date().toISOString() })
    .eq('email', String(email));
  if (error) {
    console.error('Loyalty update failed', error.code);
    return Response.json({ error: 'Update failed' }, { status: 500, headers: corsHeaders });
  }
  return Response.json({ ok: true }, { headers: corsHeaders });
});
