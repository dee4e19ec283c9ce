import type { ReactNode } from 'react';
import { redirect } from 'next/navigation';
import { auth } from '@/auth';

export default async function TeachLayout({ children }: { children: ReactNode }) {
  const session = await auth();
  if (session?.user.role !== 'teacher') redirect('/');
  return <main>{children}</main>;
}
