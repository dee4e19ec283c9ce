'use server';

import { redirect } from 'next/navigation';
import { signIn } from '@/lib/signIn';
import { localPath } from '@/lib/paths';

export async function loginWithCode(formData: FormData) {
  const email = String(formData.get('email') ?? '');
  const code = String(formData.get('code') ?? '');
  const callbackUrl = formData.get('callbackUrl')?.toString() || '/children';

  const ok = await signIn(email, code);
  if (!ok) return { error: 'Wrong email or code' };
  redirect(localPath(callbackUrl));
}
