import { createClient } from 'npm:@supabase/supabase-js@2.57.0';
import { SignJWT } from 'npm:jose@6.1.0';

const signingKey = new TextEncoder().encode(Deno.env.get('LOYALTY_TOKEN_SECRET') ?? 'corner-shop-loyalty');

Deno.serve(async (req) => {
  const headers = {
    'Access-Control-Allow-Origin': req.headers.get('Origin') ?? '',
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'authorization, content-type',
    Vary: 'Origin',
  };
  if (req.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers });
  }

  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_ANON_KEY')!, {
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
