import { admin } from '@/lib/supabase/admin';

export async function GET(request) {
  const secret = process.env.CRON_SECRET;
  if (secret && request.headers.get('authorization') !== `Bearer ${secret}`) {
    return new Response('Unauthorized', { status: 401 });
  }
  const { data } = await admin.from('profiles').select('email').eq('digest', true);
  await admin.from('mail_queue').insert(data.map(({ email }) => ({ email, template: 'digest' })));
  return Response.json({ queued: data.length });
}
