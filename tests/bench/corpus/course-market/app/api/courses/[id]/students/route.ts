import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const enrollments = await prisma.enrollment.findMany({
    where: { courseId: id },
    select: { createdAt: true, user: { select: { name: true, email: true } } },
  });
  return NextResponse.json(enrollments);
}
