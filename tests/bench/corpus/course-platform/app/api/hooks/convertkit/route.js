import { admin } from '@/lib/supabase/admin';
import { verifyBody } from '@/lib/verify';

export const POST = async (request) => {
  const raw = await request.text();
  try {
    verifyBody(raw, request.headers.get('x-ck-signature'), process.env.CONVERTKIT_SECRET);
  } catch {
    return new Response('Bad signature', { status: 401 });
  }
  const { email } = JSON.parse(raw);
  await admin.from('profiles').update({ digest: false }).eq('email', String(email));
  return new Response('ok');
};
