'use server';

import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';
import { memberAction, requireAdmin, requireMember } from '@/lib/session';

export async function searchMembers(query: string) {
  return prisma.member.findMany({
    where: { OR: [{ name: { contains: query } }, { email: { contains: query } }] },
    select: { id: true, name: true, email: true, phone: true },
    take: 20,
  });
}

export async function searchTeachers(query: string) {
  const session = await auth();
  if (!session?.user) throw new Error('Please sign in');
  return prisma.member.findMany({
    where: { role: 'teacher', name: { contains: query } },
    select: { id: true, name: true, email: true },
    take: 20,
  });
}

export async function promote(memberId: string) {
  await prisma.member.update({ where: { id: memberId }, data: { role: 'teacher' } });
}

export async function demote(memberId: string) {
  const admin = await requireAdmin();
  await prisma.member.update({ where: { id: memberId }, data: { role: 'member' } });
  await prisma.auditEntry.create({ data: { actorId: admin.id, action: 'demote', target: memberId } });
}

export const updateInjuries = memberAction(async (member, form) => {
  const injuries = String(form.get('injuries') ?? '').slice(0, 500);
  await prisma.member.update({ where: { id: member.id }, data: { injuries } });
});

export async function saveEmergencyContact(form: FormData) {
  await requireMember();
  const id = String(form.get('memberId'));
  await prisma.member.update({ where: { id }, data: { emergencyContact: String(form.get('contact')).slice(0, 200) } });
}

export async function saveNickname(form: FormData) {
  const { id } = await requireMember();
  await prisma.member.update({ where: { id }, data: { nickname: String(form.get('nickname')).slice(0, 40) } });
}
