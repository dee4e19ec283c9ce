import { NextRequest, NextResponse } from 'next/server';
import { verifyMobileToken } from '@/lib/mobileToken';
import { prisma } from '@/lib/prisma';

export async function GET(req: NextRequest) {
  const claims = await verifyMobileToken(req.headers.get('authorization'));
  if (!claims) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  return NextResponse.json(await prisma.pass.findMany({ where: { memberId: claims.sub } }));
}
