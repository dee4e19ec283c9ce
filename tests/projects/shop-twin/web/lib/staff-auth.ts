import bcrypt from 'bcryptjs';
import { prisma } from '@/lib/db';
import type { Session } from '@/lib/session';

export async function authenticateStaff(email: string, password: string): Promise<Session | null> {
  const member = await prisma.staff.findUnique({ where: { email } });
  if (!member || !(await bcrypt.compare(password, member.passwordHash))) {
    return null;
  }
  return { userId: member.id, email: member.email, role: member.role };
}
