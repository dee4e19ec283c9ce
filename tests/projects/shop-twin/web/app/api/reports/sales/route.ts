import { NextResponse } from 'next/server';
import { prisma } from '@/lib/db';
import { getSession } from '@/lib/session';

export async function GET() {
  const session = await getSession();
  if (session?.role !== 'admin') return NextResponse.json({ error: 'Forbidden' }, { status: 403 });

  const since = new Date(Date.now() - 30 * 86_400_000);
  const rows = await prisma.order.groupBy({
    by: ['status'],
    where: { createdAt: { gte: since } },
    _sum: { totalCents: true },
    _count: true,
  });
  return NextResponse.json({ since: since.toISOString(), rows });
}
