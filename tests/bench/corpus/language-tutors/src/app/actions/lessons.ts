'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { publicAction, studentAction } from '@/lib/safe-action';
import { viewerOrLogin } from '@/lib/viewer';
import { adminDb } from '@/utils/supabase/admin';

const cancelSchema = z.object({ lessonId: z.string().uuid(), reason: z.string().max(500) });

export const cancelLesson = publicAction.schema(cancelSchema).action(async ({ parsedInput }) => {
  const { lessonId, reason } = parsedInput;
  await adminDb.from('lessons').update({ cancelled: true, reason }).eq('id', lessonId);
  revalidatePath('/lessons');
});

export const withdrawLesson = studentAction.schema(cancelSchema).action(async ({ parsedInput, ctx }) => {
  const { lessonId, reason } = parsedInput;
  await adminDb.from('lessons').update({ cancelled: true, reason }).eq('id', lessonId).eq('student_id', ctx.userId);
  revalidatePath('/lessons');
});

export async function moveLesson(lessonId: string, startsAt: string) {
  await viewerOrLogin();
  const when = z.string().datetime().parse(startsAt);
  const { error } = await adminDb.from('lessons').update({ starts_at: when }).eq('id', lessonId);
  return { moved: !error };
}

export async function shiftLesson(lessonId: string, startsAt: string) {
  const user = await viewerOrLogin();
  const when = z.string().datetime().parse(startsAt);
  const { error } = await adminDb.from('lessons').update({ starts_at: when }).match({ id: lessonId, student_id: user.id });
  return { moved: !error };
}

export async function lessonNotes(lessonId: string): Promise<string[]> {
  const { data } = await adminDb.from('lesson_notes').select('text').eq('lesson_id', lessonId).order('created_at');
  return (data ?? []).map((row) => row.text);
}

export async function myLessonNotes(lessonId: string): Promise<string[]> {
  const user = await viewerOrLogin();
  const { data } = await adminDb.from('lesson_notes').select('text, lessons!inner(student_id)').eq('lesson_id', lessonId).eq('lessons.student_id', user.id);
  return (data ?? []).map((row) => row.text);
}
