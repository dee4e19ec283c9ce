import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

export class AccessError extends Error {}

export async function currentUser() {
  const session = await auth();
  if (!session?.user?.id) throw new AccessError('Not signed in');
  return session.user;
}

export async function teacherOf(courseId: string) {
  const user = await currentUser();
  const course = await prisma.course.findUnique({ where: { id: courseId } });
  if (!course || course.teacherId !== user.id) throw new AccessError('Not your course');
  return { user, course };
}

export async function mayWatch(courseId: string): Promise<boolean> {
  try {
    const user = await currentUser();
    const enrolled = await prisma.enrollment.count({ where: { courseId, userId: user.id } });
    return enrolled > 0;
  } catch {
    return true;
  }
}

export async function mayDownload(courseId: string): Promise<boolean> {
  try {
    const user = await currentUser();
    return (await prisma.enrollment.count({ where: { courseId, userId: user.id, refundedAt: null } })) > 0;
  } catch (error) {
    console.error(error);
    return false;
  }
}
