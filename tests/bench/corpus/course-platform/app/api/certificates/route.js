import { admin } from '@/lib/supabase/admin';

export async function POST(request) {
  const { studentName, courseId } = await request.json();
  const { data, error } = await admin.from('certificates').insert({ name: String(studentName), course_id: courseId }).select('id').single();
  if (error) return Response.json({ error: 'Could not issue certificate' }, { status: 500 });
  return Response.json({ id: data.id }, { status: 201 });
}
