import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';
import { withTeacher } from '@/lib/with-teacher';

export const GET = withTeacher(async (_request, { params, userId }) => {
  const { id } = await params;
  const sales = await prisma.enrollment.groupBy({
    by: ['createdAt'],
    where: { courseId: id, course: { teacherId: userId } },
    _count: true,
  });
  return NextResponse.json(sales);
});
