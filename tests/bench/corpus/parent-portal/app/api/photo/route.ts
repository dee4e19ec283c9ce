import { NextRequest } from 'next/server';
import { requireGuardian } from '@/lib/session';

const IMAGE_HOSTS = new Set(['images.schoolcdn.example', 'avatars.schoolcdn.example']);

export async function GET(request: NextRequest) {
  await requireGuardian();
  const src = request.nextUrl.searchParams.get('src');
  if (!src || !URL.canParse(src)) return new Response('Bad request', { status: 400 });
  const url = new URL(src);
  if (url.protocol !== 'https:' || !IMAGE_HOSTS.has(url.host)) return new Response('Bad request', { status: 400 });
  const upstream = await fetch(url, { redirect: 'manual' });
  return new Response(upstream.body, { headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' } });
}
