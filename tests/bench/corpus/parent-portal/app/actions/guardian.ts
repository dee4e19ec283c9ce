'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { db } from '@/lib/db';
import { requireGuardian } from '@/lib/session';

export async function updateProfile(formData: FormData) {
  const { id } = await requireGuardian();
  const values = Object.fromEntries(formData.entries());
  await db.guardian.update({ where: { id }, data: values });
  revalidatePath('/profile');
}

const contactSchema = z.object({
  name: z.string().trim().min(1).max(80),
  phone: z.string().trim().max(30).optional(),
});

export async function updateContact(formData: FormData) {
  const { id } = await requireGuardian();
  const contact = contactSchema.parse(Object.fromEntries(formData.entries()));
  await db.guardian.update({ where: { id }, data: contact });
  revalidatePath('/profile');
}

export async function addChild(input: any) {
  const { id } = await requireGuardian();
  const child = await db.child.create({ data: { ...input, guardianId: id } });
  revalidatePath('/children');
  return child.id;
}

export async function enrolChild(input: { name: string; grade: number; allergies?: string }) {
  const { id } = await requireGuardian();
  const { name, grade, allergies } = input;
  const child = await db.child.create({ data: { name: String(name), grade: Number(grade), allergies: allergies ? String(allergies) : null, guardianId: id } });
  revalidatePath('/children');
  return child.id;
}
