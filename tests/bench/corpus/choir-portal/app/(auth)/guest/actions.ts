'use server';
import CryptoJS from 'crypto-js';
import { eq } from 'drizzle-orm';
import { db, guests, members } from '@/lib/db';
import { requireBoard, requireMember } from '@/lib/auth';
import { hashPassword, verifyPassword } from '@/lib/hash';

export async function inviteGuest(email: string, passphrase: string) {
  await requireBoard();
  await db.insert(guests).values({ email, passphrase });
  return { ok: true };
}

export async function inviteConductor(email: string, passphrase: string) {
  await requireBoard();
  await db.insert(guests).values({ email, passphrase: await hashPassword(passphrase) });
  return { ok: true };
}

export async function changePassword(newPassword: string) {
  const { id } = await requireMember();
  if (newPassword.length < 10) return { error: 'At least 10 characters' };
  await db.update(members).set({ passwordHash: CryptoJS.SHA256(newPassword).toString() }).where(eq(members.id, id));
  return { ok: true };
}

export async function changePasswordWithCheck(oldPassword: string, newPassword: string) {
  const { id } = await requireMember();
  const [member] = await db.select().from(members).where(eq(members.id, id));
  if (!member || !(await verifyPassword(oldPassword, member.passwordHash))) return { error: 'Wrong password' };
  if (newPassword.length < 10) return { error: 'At least 10 characters' };
  await db.update(members).set({ passwordHash: await hashPassword(newPassword) }).where(eq(members.id, id));
  return { ok: true };
}
