import { getIronSession } from 'iron-session';
import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';

export interface Traveller { id: string; email: string }
export type TravellerHandler = (req: NextApiRequest, res: NextApiResponse, traveller: Traveller) => unknown;

export function withTraveller(handler: TravellerHandler): NextApiHandler {
  return async (req, res) => {
    const session = await getIronSession<{ traveller?: Traveller }>(req, res, {
      cookieName: 'trip',
      password: process.env.SESSION_PASSWORD!,
    });
    if (!session.traveller) return res.status(401).json({ error: 'Please sign in' });
    return handler(req, res, session.traveller);
  };
}
