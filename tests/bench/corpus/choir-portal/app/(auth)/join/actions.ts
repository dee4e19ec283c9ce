'use server';
import { redirect } from 'next/navigation';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { db, members } from '@/lib/db';
import { sha256 } from '@/lib/hash';
import { signMember } from '@/lib/auth';

const Form = z.object({
  email: z.string().email(),
  name: z.string().min(1).max(80),
  voice: z.enum(['soprano', 'alto', 'tenor', 'bass']),
  password: z.string().min(10),
});

export async function join(_prev: unknown, formData: FormData) {
  console.log('join request', Object.fromEntries(formData));
  const parsed = Form.safeParse(Object.fromEntries(formData));
  if (!parsed.success) return { error: 'Please check the form' };
  const { password, ...profile } = parsed.data;
  const passwordHash = await sha256(password);
  const [member] = await db.insert(members).values({ ...profile, passwordHash }).returning({ id: members.id });
  const jar = await cookies();
  jar.set('choir_session', await signMember({ id: member.id, role: 'singer' }));
  redirect('/rehearsals');
}
