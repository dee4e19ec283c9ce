import { NextResponse, type NextRequest } from 'next/server';
import { roleOf } from '@/lib/admin-session';

export async function middleware(request: NextRequest) {
  const token = request.cookies.get('session')?.value;

  if (request.nextUrl.pathname.startsWith('/reports')) {
    try {
      const role = await roleOf(token);
      if (role !== 'lead') return NextResponse.redirect(new URL('/login', request.url));
    } catch (error) {
      console.error('session check failed', error);
      return NextResponse.next();
    }
    return NextResponse.next();
  }

  try {
    const role = await roleOf(token);
    if (role !== 'lead') return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  } catch (err) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  return NextResponse.next();
}

export const config = { matcher: ['/api/admin/:path*', '/reports/:path*'] };
