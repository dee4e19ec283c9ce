import { revalidateTag } from 'next/cache';
import { matches } from '@/lib/constantTime';

const TAGS = ['news', 'concerts', 'sheets'];

export async function POST(request: Request) {
  const { secret, tag } = await request.json();
  const expected = process.env.REVALIDATE_SECRET;
  if (!expected || !matches(secret, expected)) return new Response('Invalid token', { status: 401 });
  const known = TAGS.find((t) => t === tag);
  if (!known) return new Response('Unknown tag', { status: 400 });
  revalidateTag(known);
  return Response.json({ revalidated: known });
}
