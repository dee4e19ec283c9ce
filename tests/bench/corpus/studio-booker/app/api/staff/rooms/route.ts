import { NextResponse } from 'next/server';
import { db } from '@/lib/db';
import { isCrew, isStaff } from '@/lib/person';

export async function GET() {
  if (!(await isStaff())) return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  return NextResponse.json(await db.selectFrom('rooms').selectAll().execute());
}

export async function DELETE(request: Request) {
  if (!(await isCrew())) return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  const id = new URL(request.url).searchParams.get('id') ?? '';
  await db.deleteFrom('rooms').where('id', '=', id).execute();
  return new Response(null, { status: 204 });
}
