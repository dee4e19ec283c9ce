import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { withAdmin } from '@/lib/guard';
import { getSession } from '@/lib/session';

type Context = { params: Promise<{ id: string }> };

const changesSchema = z.object({
  role: z.enum(['customer', 'support', 'admin']),
  status: z.enum(['active', 'blocked']),
});

export async function PATCH(request: NextRequest, { params }: Context) {
  const session = await getSession();
  if (session?.role !== 'admin') {
    return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  }
  const changes = changesSchema.parse(await request.json());
  const { id } = await params;
  const user = await prisma.user.update({ where: { id }, data: changes, select: { id: true, role: true, status: true } });
  return NextResponse.json(user);
}

export const DELETE = withAdmin<Context>(async (_request, { params }) => {
  const { id } = await params;
  await prisma.session.deleteMany({ where: { userId: id } });
  await prisma.user.delete({ where: { id } });
  return new NextResponse(null, { status: 204 });
});
