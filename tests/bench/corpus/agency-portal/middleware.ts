import { NextResponse, type NextRequest } from 'next/server';

export function middleware(req: NextRequest) {
  if (req.cookies.has('portal')) return NextResponse.next();
  const login = new URL('/login', req.url);
  login.searchParams.set('callbackUrl', req.nextUrl.pathname);
  return NextResponse.redirect(login);
}

export const config = { matcher: ['/projects/:path*', '/api/reports/:path*'] };
