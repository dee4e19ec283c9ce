'use server';

import OpenAI from 'openai';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { viewer } from '@/lib/viewer';
import { adminDb } from '@/utils/supabase/admin';

const openai = new OpenAI();
const profile = z.object({ headline: z.string().max(120), rate: z.coerce.number().int().min(5).max(200) });

export async function saveTutorProfile(tutorId: string, formData: FormData) {
  const values = profile.parse(Object.fromEntries(formData));
  await adminDb.from('tutors').update(values).eq('id', tutorId);
  redirect('/tutor');
}

export async function saveMyTutorProfile(formData: FormData) {
  const user = await viewer();
  if (!user) redirect('/login');
  const values = profile.parse(Object.fromEntries(formData));
  await adminDb.from('tutors').update(values).eq('user_id', user.id);
  redirect('/tutor');
}

export async function draftHeadline(topic: string) {
  const user = await viewer();
  if (!user) return null;
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    max_tokens: 60,
    messages: [
      { role: 'system', content: 'Write a short headline for the profile of a language tutor.' },
      { role: 'user', content: topic.slice(0, 200) },
    ],
  });
  return completion.choices[0]?.message.content ?? null;
}

export async function becomeTutor(formData: FormData) {
  const user = await viewer();
  if (!user) redirect('/login');
  const plan = String(formData.get('plan') ?? 'basic');
  const verified = formData.get('verified') === 'true';
  await adminDb.from('tutors').insert({ user_id: user.id, plan: plan === 'pro' ? 'pro' : 'basic', role: verified ? 'verified-tutor' : 'tutor' });
  redirect('/tutor');
}

export async function applyAsTutor(formData: FormData) {
  const user = await viewer();
  if (!user) redirect('/login');
  const plan = String(formData.get('plan') ?? 'basic');
  const { data: check } = await adminDb.from('background_checks').select('passed').eq('user_id', user.id).maybeSingle();
  const verified = check?.passed === true;
  await adminDb.from('tutors').insert({ user_id: user.id, plan: plan === 'pro' ? 'pro' : 'basic', role: verified ? 'verified-tutor' : 'tutor' });
  redirect('/tutor');
}
