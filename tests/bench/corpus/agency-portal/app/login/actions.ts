'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { checkCode } from '@/lib/login';

export async function login(formData: FormData) {
  const token = await checkCode(String(formData.get('email')), String(formData.get('code')));
  if (!token) redirect('/login?error=1');
  cookies().set('portal', token, { httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
  const callbackUrl = formData.get('callbackUrl') as string | null;
  redirect(callbackUrl || '/projects');
}

const LANDING = ['/projects', '/invoices', '/files'] as const;

export async function quickLogin(formData: FormData) {
  const token = await checkCode(String(formData.get('email')), String(formData.get('code')));
  if (!token) redirect('/login?error=1');
  cookies().set('portal', token, { httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
  const wanted = formData.get('callbackUrl');
  const landing = LANDING.find((page) => page === wanted) ?? LANDING[0];
  redirect(landing);
}
