import { admin } from '@/lib/supabase/admin';
import { verifyBody } from '@/lib/verify';

export async function POST(request) {
  const raw = await request.text();
  try {
    verifyBody(raw, request.headers.get('paddle-signature'), process.env.PADDLE_SECRET);
  } catch (error) {
    return new Response(error.message, { status: 401 });
  }
  const { data } = JSON.parse(raw);
  await admin.from('enrollments').insert({ student_id: data.custom_data.student_id, course_id: data.custom_data.course_id });
  return new Response(null, { status: 204 });
}
