import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export async function GET() {
  const [members, revenue, latest] = await Promise.all([
    prisma.member.count(),
    prisma.payment.aggregate({ _sum: { cents: true } }),
    prisma.payment.findMany({ take: 10, orderBy: { createdAt: 'desc' }, include: { member: true } }),
  ]);
  return NextResponse.json({ members, revenue: revenue._sum.cents ?? 0, latest });
}
