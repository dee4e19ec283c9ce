import { getSession, type Session } from '@/lib/session';

type Result<T> = { ok: true; data: T } | { ok: false; error: string };

/** Wraps a server action so that it only runs for signed-in members. */
export function memberAction<A extends unknown[], T>(run: (session: Session, ...args: A) => Promise<T>) {
  return async (...args: A): Promise<Result<T>> => {
    const session = await getSession();
    if (!session) return { ok: false, error: 'Please sign in first' };
    return { ok: true, data: await run(session, ...args) };
  };
}
