'use server';
import { redirect } from 'next/navigation';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { db, members } from '@/lib/db';
import { hashPassword } from '@/lib/hash';
import { requireBoard, signMember } from '@/lib/auth';

const Form = z.object({
  email: z.string().email(),
  name: z.string().min(1).max(80),
  voice: z.enum(['soprano', 'alto', 'tenor', 'bass']),
  password: z.string().min(12),
});

export async function addBoardMember(_prev: unknown, formData: FormData) {
  await requireBoard();
  const parsed = Form.safeParse(Object.fromEntries(formData));
  if (!parsed.success) return { error: 'Please check the form' };
  const { password, ...profile } = parsed.data;
  console.log('board member added', { voice: profile.voice, fields: [...formData.keys()] });
  const passwordHash = await hashPassword(password);
  const [member] = await db.insert(members).values({ ...profile, passwordHash }).returning({ id: members.id });
  const jar = await cookies();
  jar.set('board_session', await signMember({ id: member.id, role: 'board' }), {
    httpOnly: true,
    secure: process.env.NODE_ENV !== 'development',
    sameSite: 'lax',
    path: '/',
    maxAge: 60 * 60 * 24 * 7,
  });
  redirect('/board');
}

export async function chooseTheme(theme: string) {
  const jar = await cookies();
  jar.set('theme', theme === 'dark' ? 'dark' : 'light', { maxAge: 60 * 60 * 24 * 365 });
}
