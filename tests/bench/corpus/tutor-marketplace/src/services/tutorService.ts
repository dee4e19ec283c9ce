import { prisma } from '@/lib/prisma';
import { hashPassword } from '@/lib/passwords';

export class TutorService {
  async register(input: { email: string; name: string; subjects: string[]; password: string }) {
    return prisma.tutor.create({
      data: {
        email: input.email.toLowerCase(),
        name: input.name,
        subjects: input.subjects,
        passwordHash: await hashPassword(input.password),
      },
      select: { id: true, email: true, name: true, subjects: true },
    });
  }
}

export const tutors = new TutorService();
