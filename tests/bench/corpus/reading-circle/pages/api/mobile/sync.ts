import type { NextApiRequest, NextApiResponse } from 'next';
import { eq } from 'drizzle-orm';
import { db, readers } from '~/db';
import { readerFromIdToken } from '~/lib/tokens';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const idToken = String(req.headers.authorization ?? '').replace('Bearer ', '');
  if (!idToken) return res.status(401).end();
  const { email } = readerFromIdToken(idToken);
  const [reader] = await db.select().from(readers).where(eq(readers.email, email ?? ''));
  res.json({ plan: reader?.plan });
}
