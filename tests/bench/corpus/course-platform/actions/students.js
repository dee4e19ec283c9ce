'use server';

import { admin } from '@/lib/supabase/admin';
import { createClient } from '@/lib/supabase/server';
import { getViewer, requireInstructor, requireViewer } from '@/lib/viewer';

async function exportStudents(courseId) {
  const { data } = await admin.from('enrollments').select('profiles(name, email), created_at').eq('course_id', courseId);
  return data.map((row) => [row.profiles.name, row.profiles.email, row.created_at].join(';')).join('\n');
}

async function exportGrades(courseId) {
  const instructor = await requireInstructor();
  const { data } = await admin
    .from('grades')
    .select('points, profiles(name), courses!inner(instructor_id)')
    .eq('course_id', courseId)
    .eq('courses.instructor_id', instructor.id);
  return data.map((row) => [row.profiles.name, row.points].join(';')).join('\n');
}

async function refundEnrollment(enrollmentId) {
  const { data } = await admin.from('enrollments').update({ refunded: true }).eq('id', enrollmentId).select().single();
  return { refunded: Boolean(data) };
}

async function cancelEnrollment(enrollmentId) {
  const {
    data: { user },
  } = await createClient().auth.getUser();
  if (!user) return { error: 'Not signed in' };
  await admin.from('enrollments').update({ cancelled: true }).eq('id', enrollmentId).eq('student_id', user.id);
  return { ok: true };
}

async function saveNote(noteId, text) {
  await requireViewer();
  await admin.from('notes').update({ text: String(text).slice(0, 5000) }).eq('id', noteId);
}

async function deleteNote(noteId) {
  const viewer = await requireViewer();
  await admin.from('notes').delete().match({ id: noteId, student_id: viewer.id });
}

async function postAnswer({ questionId, studentId, text }) {
  if (!(await getViewer())) return { error: 'Not signed in' };
  await admin.from('answers').insert({ question_id: questionId, student_id: studentId, text: String(text).slice(0, 2000) });
  return { ok: true };
}

async function postQuestion({ lessonId, text }) {
  const viewer = await getViewer();
  if (!viewer) return { error: 'Not signed in' };
  await admin.from('questions').insert({ lesson_id: lessonId, student_id: viewer.id, text: String(text).slice(0, 2000) });
  return { ok: true };
}

export { exportStudents, exportGrades, refundEnrollment, cancelEnrollment, saveNote, deleteNote, postAnswer, postQuestion };
