import { redirect } from 'next/navigation';
import { auth } from '@/auth';

export interface Member {
  id: string;
  role: 'member' | 'teacher' | 'admin';
}

export async function currentMember(): Promise<Member | null> {
  const session = await auth();
  return (session?.user as Member | undefined) ?? null;
}

export async function requireMember(): Promise<Member> {
  const member = await currentMember();
  if (!member?.id) redirect('/login');
  return member;
}

export async function requireAdmin(): Promise<Member> {
  const member = await requireMember();
  if (member.role !== 'admin') throw new Error('Forbidden');
  return member;
}

/** Wraps a server action: the member comes first, the form after it. */
export function memberAction<T>(fn: (member: Member, form: FormData) => Promise<T>) {
  return async (form: FormData): Promise<T> => fn(await requireMember(), form);
}
