import { createClient } from 'npm:@supabase/supabase-js@2.57.0';
import { SignJWT } from 'npm:jose@6.1.0';
import { corsHeaders } from '../_shared/cors.ts';
import { requireSecret } from '../_shared/secrets.ts';

const signingKey = new TextEncoder().encode(requireSecret('LOYALTY_TOKEN_SECRET'));

Deno.serve(async (req) => {
  const headers = corsHeaders(req);
  if (req.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers });
  }

  const supabase = createClient(requireSecret('SUPABASE_URL'), requireSecret('SUPABASE_ANON_KEY'), {
    global: { headers: { Authorization: req.headers.get('Authorization') ?? '' } },
  });
  const { data, error } = await supabase.auth.getUser();
  if (error || !data.user) {
    return Response.json({ error: 'Unauthorized' }, { status: 401, headers });
  }
  const token = await new SignJWT({ scope: 'loyalty' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(data.user.id)
    .setExpirationTime('15m')
    .sign(signingKey);
  return Response.json({ token }, { headers });
});
