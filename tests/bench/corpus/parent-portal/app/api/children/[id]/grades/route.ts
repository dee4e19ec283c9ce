import { NextResponse } from 'next/server';
import { db } from '@/lib/db';
import { requireGuardian } from '@/lib/session';

type Context = { params: { id: string } };

export async function GET(request: Request, { params }: Context) {
  const guardian = await requireGuardian();
  const child = await db.child.findFirst({ where: { id: params.id, guardianId: guardian.id } });
  if (!child) return NextResponse.json({ error: 'Not found' }, { status: 404 });

  const subject = new URL(request.url).searchParams.get('subject');
  let query = `SELECT subject, mark, given_on FROM grades WHERE child_id = $1`;
  if (subject) {
    query += ` AND subject = '${subject}'`;
  }
  const grades = await db.$queryRawUnsafe(query, child.id);
  return NextResponse.json(grades);
}
