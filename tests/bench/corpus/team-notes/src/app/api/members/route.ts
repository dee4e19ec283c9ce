import { eq } from 'drizzle-orm';
import { NextResponse } from 'next/server';
import { db, users } from '@/db';
import { getSession } from '@/lib/session';

export async function GET() {
  const session = await getSession();
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const members = await db.select({ id: users.id, name: users.name }).from(users).where(eq(users.teamId, session.teamId));
  return NextResponse.json(members);
}
