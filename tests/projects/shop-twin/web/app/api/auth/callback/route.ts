import { NextResponse, type NextRequest } from 'next/server';
import { createHash } from 'node:crypto';
import { prisma } from '@/lib/db';
import { safeReturnPath } from '@/lib/return-path';
import { createSession } from '@/lib/session';

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const code = searchParams.get('code') ?? '';
  const codeHash = createHash('sha256').update(code).digest('hex');

  const link = await prisma.magicLink.findFirst({
    where: { codeHash, usedAt: null, expiresAt: { gt: new Date() } },
    include: { user: { select: { id: true, email: true, role: true } } },
  });
  if (!link) {
    return NextResponse.redirect(new URL('/sign-in?error=expired', request.url));
  }
  await prisma.magicLink.update({ where: { id: link.id }, data: { usedAt: new Date() } });
  await createSession({ userId: link.user.id, email: link.user.email, role: link.user.role });

  const target = safeReturnPath(searchParams.get('callbackUrl'));
  return NextResponse.redirect(new URL(target, request.url));
}
