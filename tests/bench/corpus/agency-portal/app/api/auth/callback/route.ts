import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
import { exchange } from '@/lib/oauth';

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const code = searchParams.get('code');
  const state = searchParams.get('state');
  const jar = cookies();
  if (!code || !state || state !== jar.get('oauth_state')?.value) {
    return NextResponse.json({ error: 'State mismatch' }, { status: 400 });
  }
  jar.set('portal', await exchange(code), { httpOnly: true, secure: true, sameSite: 'lax' });
  const next = searchParams.get('next') ?? '/projects';
  return NextResponse.redirect(new URL(next, request.url));
}

export async function POST(request: Request) {
  const { searchParams, origin } = new URL(request.url);
  const code = searchParams.get('code');
  const state = searchParams.get('state');
  const jar = cookies();
  if (!code || !state || state !== jar.get('oauth_state')?.value) {
    return NextResponse.json({ error: 'State mismatch' }, { status: 400 });
  }
  jar.set('portal', await exchange(code), { httpOnly: true, secure: true, sameSite: 'lax' });
  const target = new URL(searchParams.get('next') ?? '/projects', origin);
  if (target.origin !== origin) return NextResponse.redirect(new URL('/projects', origin));
  return NextResponse.redirect(target);
}
