import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requireGuardian } from '@/lib/session';

export async function GET(_request: Request, { params }: { params: { slug: string[] } }) {
  await requireGuardian();
  const file = join(process.cwd(), 'content', 'forms', params.slug.map(decodeURIComponent).join('/'));
  const pdf = await readFile(file).catch(() => null);
  if (!pdf) return new Response('Not found', { status: 404 });
  return new Response(pdf, { headers: { 'content-type': 'application/pdf' } });
}
