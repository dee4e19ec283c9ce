import { NextResponse } from 'next/server';
import { currentMember } from '@/lib/session';
import { prisma } from '@/lib/prisma';

type Context = { params: { id: string } };

export async function DELETE(_req: Request, { params }: Context) {
  const member = await currentMember();
  if (!member) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });

  const { count } = await prisma.waitlistEntry.deleteMany({ where: { id: params.id, memberId: member.id } });
  if (count === 0) return NextResponse.json({ error: 'Not found' }, { status: 404 });
  return new NextResponse(null, { status: 204 });
}
