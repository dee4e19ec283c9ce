import type { NextApiRequest, NextApiResponse } from 'next';
import { eq } from 'drizzle-orm';
import { circles, db } from '~/db';

export default async function purge(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== 'DELETE') return res.status(405).end();
  const gone = await db.delete(circles).where(eq(circles.hidden, true)).returning();
  res.json({ deleted: gone.length });
}
