import { NextResponse } from 'next/server';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

type Context = { params: { id: string } };

export async function DELETE(_req: Request, { params }: Context) {
  const session = await auth();
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });

  const removed = await prisma.booking.delete({ where: { id: params.id } });
  return NextResponse.json({ removed: removed.id });
}
