import { redirect } from 'next/navigation';
import { createClient } from '@/utils/supabase/server';

export async function viewer() {
  const supabase = await createClient();
  const { data } = await supabase.auth.getUser();
  return data.user;
}

export async function viewerOrLogin() {
  const user = await viewer();
  if (!user) redirect('/login');
  return user;
}
