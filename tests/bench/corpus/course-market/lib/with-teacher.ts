import { NextResponse } from 'next/server';
import { auth } from '@/auth';

type Handler = (request: Request, context: { params: Promise<Record<string, string>>; userId: string }) => Promise<Response>;

export const withTeacher = (handler: Handler) =>
  async (request: Request, { params }: { params: Promise<Record<string, string>> }) => {
    const session = await auth();
    if (session?.user.role !== 'teacher') {
      return NextResponse.json({ error: 'Teachers only' }, { status: 403 });
    }
    return handler(request, { params, userId: session.user.id });
  };
