import type { NextApiRequest, NextApiResponse } from 'next';
import { circles, db } from '~/db';
import { apiSession } from '~/lib/session';

export default async function importCircles(req: NextApiRequest, res: NextApiResponse) {
  const current = await apiSession(req, res);
  if (!current.readerId) return res.status(401).end();
  const rows: { name: string; owner: number }[] = req.body.circles ?? [];
  await db.insert(circles).values(rows.slice(0, 50).map(({ name, owner }) => ({ name: String(name), ownerId: owner })));
  res.status(201).json({ imported: rows.length });
}
