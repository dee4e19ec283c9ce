import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

// Member directory of the dashboard
export async function GET() {
  const members = await prisma.member.findMany({ select: { id: true, name: true, nickname: true } });
  return NextResponse.json(members);
}
