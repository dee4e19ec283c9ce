import { NextResponse, type NextRequest } from 'next/server';
import { db, members } from '@/lib/db';
import { requireMember } from '@/lib/auth';

function withCors(request: NextRequest, response: NextResponse) {
  response.headers.set('Access-Control-Allow-Origin', request.headers.get('origin') ?? '*');
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  return response;
}

export async function OPTIONS(request: NextRequest) {
  return withCors(request, new NextResponse(null, { status: 204 }));
}

export async function GET(request: NextRequest) {
  try {
    await requireMember();
    const list = await db.select({ id: members.id, name: members.name, voice: members.voice }).from(members);
    return withCors(request, NextResponse.json(list));
  } catch (e) {
    return NextResponse.json({ error: e instanceof Error ? e.message : String(e) }, { status: 500 });
  }
}
