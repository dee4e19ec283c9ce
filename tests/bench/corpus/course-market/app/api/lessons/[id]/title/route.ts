import { NextResponse } from 'next/server';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

export async function DELETE(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const session = await auth();
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const { id } = await params;
  const result = await prisma.lesson.updateMany({ where: { id, course: { teacherId: session.user.id } }, data: { title: '' } });
  return new Response(null, { status: result.count === 0 ? 404 : 204 });
}
