import { and, eq } from 'drizzle-orm';
import { NextResponse } from 'next/server';
import { db, notes } from '@/db';
import { presenceUser } from '@/lib/realtime';

export async function GET(request: Request) {
  const user = presenceUser(request);
  if (!user) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const open = await db.select({ id: notes.id, title: notes.title }).from(notes).where(and(eq(notes.ownerId, user.id), eq(notes.archived, false)));
  return NextResponse.json({ user, open });
}
