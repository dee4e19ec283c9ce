import { currentClient } from '@/lib/session';

export const runtime = 'edge';

export async function GET(request: Request) {
  if (!(await currentClient())) return new Response(null, { status: 401 });
  const src = new URL(request.url).searchParams.get('src');
  if (!src?.includes('cdn.agency.example')) return new Response('Bad source', { status: 400 });
  const image = await fetch(src);
  return new Response(image.body, { headers: { 'content-type': 'image/jpeg', 'cache-control': 'max-age=3600' } });
}

export async function POST(request: Request) {
  if (!(await currentClient())) return new Response(null, { status: 401 });
  const src = new URL(request.url).searchParams.get('src') ?? '';
  if (!URL.canParse(src) || new URL(src).origin !== 'https://cdn.agency.example') return new Response('Bad source', { status: 400 });
  const image = await fetch(src, { redirect: 'error' });
  return new Response(image.body, { headers: { 'content-type': 'image/jpeg', 'cache-control': 'max-age=3600' } });
}
