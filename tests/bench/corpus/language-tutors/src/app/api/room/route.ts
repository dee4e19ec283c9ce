import { NextResponse } from 'next/server';
import { parseRoomToken } from '@/lib/room-token';
import { adminDb } from '@/utils/supabase/admin';

export async function POST(request: Request) {
  const access = parseRoomToken(request.headers.get('x-room-token') ?? '');
  if (!access?.host) return NextResponse.json({ error: 'Hosts only' }, { status: 403 });
  await adminDb.from('rooms').update({ open: true }).eq('id', access.room);
  return NextResponse.json({ open: true });
}
