import { NextResponse } from 'next/server';
import { db } from '~/server/db';

export async function GET() {
  const minutes = await db.minutes.findMany({ orderBy: { heldAt: 'desc' }, take: 20 });
  return NextResponse.json(minutes);
}
