import { NextResponse, type NextRequest } from 'next/server';
import { prisma } from '@/lib/db';
import { getSession } from '@/lib/session';

export async function GET(request: NextRequest) {
  const { searchParams } = request.nextUrl;
  const productId = searchParams.get('productId') ?? '';
  const session = await getSession();
  const isAdmin = session?.role === 'admin' && searchParams.get('unpublished') === 'true';
  const reviews = await prisma.review.findMany({
    where: isAdmin ? { productId } : { productId, published: true },
    select: { id: true, author: true, body: true, published: true },
    orderBy: { createdAt: searchParams.get('order') === 'oldest' ? 'asc' : 'desc' },
    take: 50,
  });
  return NextResponse.json(reviews);
}
