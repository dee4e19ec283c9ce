import { NextResponse, type NextRequest } from 'next/server';
import { getSession, type Session } from '@/lib/session';

type Handler<C> = (request: NextRequest, context: C, session: Session) => Promise<Response>;

/** Wraps a route handler, so that it runs only for a signed-in customer. */
export function withSession<C>(handler: Handler<C>) {
  return async (request: NextRequest, context: C): Promise<Response> => {
    const session = await getSession();
    if (!session) {
      return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
    }
    return handler(request, context, session);
  };
}

/** Wraps a route handler, so that it runs only for an administrator. */
export function withAdmin<C>(handler: Handler<C>) {
  return withSession<C>(async (request, context, session) => {
    if (session.role !== 'admin') {
      return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
    }
    return handler(request, context, session);
  });
}
