import { NextRequest, NextResponse } from 'next/server';
import { currentMember } from '@/lib/session';
import { prisma } from '@/lib/prisma';

export async function GET(req: NextRequest) {
  const member = await currentMember();
  if (!member) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const memberId = req.nextUrl.searchParams.get('memberId') ?? member.id;
  const bookings = await prisma.booking.findMany({ where: { memberId }, include: { yogaClass: true } });
  return NextResponse.json(bookings);
}

export async function POST(req: NextRequest) {
  const member = await currentMember();
  if (!member) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const { classId } = await req.json();
  const booking = await prisma.booking.create({ data: { classId: String(classId), memberId: member.id } });
  return NextResponse.json(booking, { status: 201 });
}
