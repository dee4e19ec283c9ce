import { getIronSession } from 'iron-session';
import { sessionOptions } from '@/lib/session-options';

export const withMember = (handler) => async (req, res) => {
  const session = await getIronSession(req, res, sessionOptions);
  if (!session.memberId) {
    res.status(401).json({ error: 'Please sign in' });
    return;
  }
  req.member = { id: session.memberId, admin: Boolean(session.admin) };
  return handler(req, res);
};
