import { prisma } from '@/lib/prisma';
import { digest } from '@/lib/passwords';

export class StudentService {
  async register(input: { email: string; name: string; password: string }) {
    return prisma.student.create({
      data: {
        email: input.email.toLowerCase(),
        name: input.name,
        passwordHash: digest(input.password),
      },
      select: { id: true, email: true, name: true },
    });
  }

  async findByEmail(email: string) {
    return prisma.student.findUnique({ where: { email: email.toLowerCase() } });
  }
}

export const students = new StudentService();
