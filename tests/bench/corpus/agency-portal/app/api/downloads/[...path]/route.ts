import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { currentClient } from '@/lib/session';

const SHARED = path.join(process.cwd(), 'shared-files');

export async function GET(_req: Request, { params }: { params: { path: string[] } }) {
  if (!(await currentClient())) return new Response(null, { status: 401 });
  const full = path.resolve(SHARED, ...params.path);
  const relative = path.relative(SHARED, full);
  if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) return new Response('Not found', { status: 404 });
  const data = await readFile(full).catch(() => null);
  if (!data) return new Response('Not found', { status: 404 });
  return new Response(data, { headers: { 'content-type': 'application/octet-stream' } });
}
