import { NextResponse } from 'next/server';
import { currentMember } from '@/lib/session';
import { prisma } from '@/lib/prisma';

export async function GET() {
  const member = await currentMember();
  if (member?.role !== 'admin') return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  const refunds = await prisma.refund.findMany({ take: 50, include: { member: true } });
  return NextResponse.json(refunds);
}
