import { NextResponse } from 'next/server';
import { db } from '@/lib/db';

export async function GET() {
  const rooms = await db.selectFrom('rooms').select(['name', 'access_code']).execute();
  return NextResponse.json(Object.fromEntries(rooms.map((room) => [room.name, room.access_code])));
}
