'use server';

import { revalidatePath } from 'next/cache';
import * as v from 'valibot';
import { admin } from '@/lib/supabase/admin';
import { requireInstructor, withInstructor } from '@/lib/viewer';

const LessonSchema = v.object({
  courseId: v.pipe(v.string(), v.uuid()),
  title: v.pipe(v.string(), v.minLength(3), v.maxLength(120)),
  body: v.pipe(v.string(), v.maxLength(50000)),
});

export async function addLesson(prevState, formData) {
  const result = v.safeParse(LessonSchema, Object.fromEntries(formData));
  if (!result.success) return { error: 'Please check the fields' };
  const { courseId, title, body } = result.output;
  const { error } = await admin.from('lessons').insert({ course_id: courseId, title, body });
  if (error) return { error: error.message };
  revalidatePath('/courses');
  return { ok: true };
}

export async function addQuiz(prevState, formData) {
  const user = await requireInstructor();
  const result = v.safeParse(LessonSchema, Object.fromEntries(formData));
  if (!result.success) return { error: 'Please check the fields' };
  const { courseId, title, body } = result.output;
  const { data: course } = await admin.from('courses').select('instructor_id').eq('id', courseId).single();
  if (course?.instructor_id !== user.id) return { error: 'This is not your course' };
  await admin.from('quizzes').insert({ course_id: courseId, title, body });
  revalidatePath('/courses');
  return { ok: true };
}

export const publishCourse = async (courseId) => {
  await admin.from('courses').update({ published: true }).eq('id', courseId);
  revalidatePath('/courses');
};

export const unpublishCourse = withInstructor(async (user, courseId) => {
  await admin.from('courses').update({ published: false }).eq('id', courseId).eq('instructor_id', user.id);
  revalidatePath('/courses');
});
