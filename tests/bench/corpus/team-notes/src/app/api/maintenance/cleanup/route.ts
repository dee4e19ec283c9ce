import { and, eq, lt } from 'drizzle-orm';
import { NextResponse } from 'next/server';
import { db, notes } from '@/db';

// Called by the scheduler every night
export async function POST() {
  const limit = new Date(Date.now() - 30 * 24 * 3600 * 1000);
  const removed = await db.delete(notes).where(and(eq(notes.archived, true), lt(notes.updatedAt, limit))).returning({ id: notes.id });
  return NextResponse.json({ removed: removed.length });
}
