import { admin } from '@/lib/supabase/admin';
import { cronAllowed } from '@/lib/verify';

export async function GET(request) {
  if (!cronAllowed(request)) return new Response('Unauthorized', { status: 401 });
  await admin.from('sessions').delete().lt('expires_at', new Date().toISOString());
  return Response.json({ ok: true });
}
