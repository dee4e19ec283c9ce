import { NextRequest, NextResponse } from 'next/server';
import { readMobileToken } from '@/lib/mobileToken';
import { prisma } from '@/lib/prisma';

export async function GET(req: NextRequest) {
  const claims = readMobileToken(req.headers.get('authorization'));
  if (!claims) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const profile = await prisma.member.findUnique({ where: { id: claims.sub } });
  return NextResponse.json(profile);
}
