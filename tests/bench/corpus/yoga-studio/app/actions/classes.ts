'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { prisma } from '@/lib/prisma';
import { requireAdmin, requireMember } from '@/lib/session';

const classSchema = z.object({
  title: z.string().min(2).max(80),
  startsAt: z.coerce.date(),
  capacity: z.coerce.number().int().min(1).max(60),
});

export async function createClass(formData: FormData) {
  const data = classSchema.parse(Object.fromEntries(formData));
  await prisma.yogaClass.create({ data });
  revalidatePath('/schedule');
}

export async function createWorkshop(formData: FormData) {
  await requireAdmin();
  const data = classSchema.parse(Object.fromEntries(formData));
  await prisma.workshop.create({ data });
  revalidatePath('/workshops');
}

export async function cancelClass(classId: string) {
  const cancelled = await prisma.yogaClass.update({ where: { id: classId }, data: { cancelled: true } });
  revalidatePath('/schedule');
  return cancelled.title;
}

export const cancelWorkshop = async (workshopId: string) => {
  const { id, role } = await requireMember();
  if (role === 'member') return { error: 'Only teachers can cancel a workshop' };
  await prisma.workshop.update({ where: { id: workshopId }, data: { cancelled: true, cancelledBy: id } });
  revalidatePath('/workshops');
};
