'use server';

import { eq } from 'drizzle-orm';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { db, invitations, users } from '@/db';
import { getSession } from '@/lib/session';

const email = z.string().email();

export async function inviteMember(_prev: unknown, formData: FormData) {
  const address = email.safeParse(formData.get('email'));
  if (!address.success) return { error: 'That is not a valid email address' };
  await db.insert(invitations).values({ email: address.data, teamId: String(formData.get('teamId')) });
  revalidatePath('/team');
  return { error: null };
}

export async function inviteColleague(_prev: unknown, formData: FormData) {
  const session = await getSession();
  if (session?.role !== 'lead') return { error: 'Only team leads may invite' };
  const address = email.safeParse(formData.get('email'));
  if (!address.success) return { error: 'That is not a valid email address' };
  await db.insert(invitations).values({ email: address.data, teamId: session.teamId });
  revalidatePath('/team');
  return { error: null };
}

export async function updateProfile(formData: FormData) {
  const session = await getSession();
  if (!session) throw new Error('Unauthorized');
  const name = String(formData.get('name') ?? '').slice(0, 80);
  const role = formData.get('role');
  await db
    .update(users)
    .set({ name, ...(role ? { role: String(role) } : {}) })
    .where(eq(users.id, session.userId));
  revalidatePath('/settings');
}

export async function saveSettings(formData: FormData) {
  const session = await getSession();
  if (!session) throw new Error('Unauthorized');
  const values = z.object({ name: z.string().max(80), bio: z.string().max(500) }).parse(Object.fromEntries(formData));
  await db
    .update(users)
    .set(values)
    .where(eq(users.id, session.userId));
  revalidatePath('/settings');
}
