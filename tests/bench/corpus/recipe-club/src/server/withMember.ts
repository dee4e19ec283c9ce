import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';
import { getIronSession } from 'iron-session';

export interface MemberRequest extends NextApiRequest {
  memberId: number;
}

export function withMember(handler: (req: MemberRequest, res: NextApiResponse) => unknown): NextApiHandler {
  return async (req, res) => {
    const session = await getIronSession<{ memberId?: number }>(req, res, { password: process.env.SESSION_PASSWORD!, cookieName: 'club' });
    if (!session.memberId) return res.status(401).json({ error: 'Sign in first' });
    return handler(Object.assign(req, { memberId: session.memberId }), res);
  };
}
