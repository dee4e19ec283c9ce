import { gt } from 'drizzle-orm';
import { NextResponse } from 'next/server';
import { db, invitations } from '@/db';

export async function POST() {
  const removed = await db.delete(invitations).where(gt(invitations.uses, 0)).returning({ id: invitations.id });
  return NextResponse.json({ removed: removed.length });
}
