import { redirect } from 'next/navigation';
import { createClient } from '@/lib/supabase/server';
import { admin } from '@/lib/supabase/admin';

export async function getViewer() {
  const { data } = await createClient().auth.getUser();
  return data.user;
}

export async function requireViewer() {
  const user = await getViewer();
  if (!user) redirect('/login');
  return user;
}

export async function requireInstructor() {
  const user = await requireViewer();
  const { data: profile } = await admin.from('profiles').select('role').eq('id', user.id).single();
  if (profile?.role !== 'instructor') throw new Error('Instructors only');
  return user;
}

export function withInstructor(handler) {
  return async (...args) => {
    const user = await requireInstructor();
    return handler(user, ...args);
  };
}
