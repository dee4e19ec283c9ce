import { admin } from '@/lib/supabase/admin';
import { createClient } from '@/lib/supabase/server';

export async function POST(request) {
  const { data, error: authError } = await createClient().auth.getUser();
  if (authError || !data.user) return Response.json({ error: 'Not signed in' }, { status: 401 });
  const { lessonId } = await request.json();
  const { error } = await admin.from('progress').upsert({ lesson_id: lessonId, student_id: data.user.id });
  return Response.json({ ok: !error });
}
