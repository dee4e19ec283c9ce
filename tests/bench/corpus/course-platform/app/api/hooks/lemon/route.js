import { admin } from '@/lib/supabase/admin';
import { isTrustedSender } from '@/lib/verify';

export async function POST(request) {
  const raw = await request.text();
  if (!isTrustedSender(raw, request.headers.get('x-signature'), process.env.LEMON_SECRET)) {
    return new Response('Bad signature', { status: 401 });
  }
  const { meta, data } = JSON.parse(raw);
  if (meta.event_name === 'order_created') {
    await admin.from('enrollments').insert({ student_id: meta.custom_data.student_id, course_id: data.attributes.variant });
  }
  return new Response(null, { status: 204 });
}
