import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { getSession } from '@/lib/session';

const nameSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}\.pdf$/);

export async function GET(_request: NextRequest, { params }: { params: Promise<{ name: string }> }) {
  const session = await getSession();
  if (!session) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  const name = nameSchema.safeParse((await params).name);
  if (!name.success) {
    return NextResponse.json({ error: 'No such document' }, { status: 404 });
  }
  const file = await readFile(path.join(process.cwd(), 'documents', name.data));
  return new NextResponse(new Uint8Array(file), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment' },
  });
}
