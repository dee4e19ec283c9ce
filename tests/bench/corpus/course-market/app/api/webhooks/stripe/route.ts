import { NextRequest, NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export async function POST(req: NextRequest) {
  const { type, data } = await req.json();

  if (type === 'checkout.session.completed') {
    const { courseId, userId } = data.object.metadata;
    await prisma.enrollment.create({ data: { courseId, userId } });
  }

  return NextResponse.json({ received: true });
}
