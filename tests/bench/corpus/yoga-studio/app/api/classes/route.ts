import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export const revalidate = 60;

export async function GET() {
  const classes = await prisma.yogaClass.findMany({
    where: { startsAt: { gte: new Date() }, cancelled: false },
    select: { id: true, title: true, startsAt: true, capacity: true },
  });
  return NextResponse.json(classes);
}
