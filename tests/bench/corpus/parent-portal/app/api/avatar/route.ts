import { NextRequest } from 'next/server';
import { requireGuardian } from '@/lib/session';

export async function GET(request: NextRequest) {
  await requireGuardian();
  const src = request.nextUrl.searchParams.get('src');
  if (!src || !src.startsWith('https://')) return new Response('Bad request', { status: 400 });
  const upstream = await fetch(src);
  return new Response(upstream.body, { headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' } });
}
