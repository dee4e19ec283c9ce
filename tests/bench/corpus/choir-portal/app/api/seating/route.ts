import { NextResponse, type NextRequest } from 'next/server';
import { db, members } from '@/lib/db';
import { requireMember } from '@/lib/auth';
import { allowedOrigin } from '@/lib/origins';

function withCors(request: NextRequest, response: NextResponse) {
  const origin = allowedOrigin(request.headers.get('origin'));
  if (origin) {
    response.headers.set('Access-Control-Allow-Origin', origin);
    response.headers.set('Access-Control-Allow-Credentials', 'true');
    response.headers.append('Vary', 'Origin');
  }
  return response;
}

export async function OPTIONS(request: NextRequest) {
  return withCors(request, new NextResponse(null, { status: 204 }));
}

export async function GET(request: NextRequest) {
  try {
    await requireMember();
    const list = await db.select({ id: members.id, voice: members.voice }).from(members);
    return withCors(request, NextResponse.json(list));
  } catch (e) {
    console.error('seating failed', e);
    return NextResponse.json({ error: 'The seating plan is not available' }, { status: 500 });
  }
}
