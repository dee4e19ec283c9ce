import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NextResponse, type NextRequest } from 'next/server';
import { getSession } from '@/lib/session';

export async function GET(_request: NextRequest, { params }: { params: Promise<{ name: string }> }) {
  const session = await getSession();
  if (!session) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  const { name } = await params;
  const file = await readFile(path.join(process.cwd(), 'documents', name));
  return new NextResponse(new Uint8Array(file), {
    headers: { 'content-type': 'application/pdf', 'content-disposition': 'attachment' },
  });
}
