import type { NextApiRequest, NextApiResponse } from 'next';
import { circles, db } from '~/db';
import { apiSession } from '~/lib/session';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const current = await apiSession(req, res);
  const isStaff = current.role === 'staff';
  if (!isStaff) return res.status(403).end();
  res.json(await db.select().from(circles));
}
