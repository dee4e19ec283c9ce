import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { withSession } from '@/lib/guard';
import { getSession } from '@/lib/session';

const profileSchema = z.object({
  name: z.string().min(1).max(80),
  newsletter: z.boolean(),
});

export async function GET() {
  const session = await getSession();
  if (!session) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  const user = await prisma.user.findUnique({
    where: { id: session.userId },
    select: { id: true, email: true, name: true },
  });
  return NextResponse.json(user);
}

export const PATCH = withSession(async (request: NextRequest, _context: unknown, session) => {
  const changes = profileSchema.partial().safeParse(await request.json());
  if (!changes.success) {
    return NextResponse.json({ error: 'Invalid input', issues: changes.error.issues }, { status: 400 });
  }
  const user = await prisma.user.update({
    where: { id: session.userId },
    data: changes.data,
    select: { id: true, email: true, name: true, newsletter: true },
  });
  return NextResponse.json(user);
});
