'use server';

import { redirect } from 'next/navigation';
import { signIn } from '@/lib/signIn';

export async function login(formData: FormData) {
  const email = String(formData.get('email') ?? '');
  const password = String(formData.get('password') ?? '');
  const callbackUrl = formData.get('callbackUrl')?.toString() || '/children';

  const ok = await signIn(email, password);
  if (!ok) return { error: 'Wrong email or password' };
  redirect(callbackUrl);
}
