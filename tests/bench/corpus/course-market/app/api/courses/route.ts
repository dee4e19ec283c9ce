import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export async function GET() {
  const courses = await prisma.course.findMany({
    where: { published: true },
    select: { id: true, title: true, priceCents: true, teacher: { select: { name: true } } },
  });
  return NextResponse.json(courses);
}
