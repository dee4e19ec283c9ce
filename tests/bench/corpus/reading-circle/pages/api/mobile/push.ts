import type { NextApiRequest, NextApiResponse } from 'next';
import { eq } from 'drizzle-orm';
import { db, readers } from '~/db';
import { openInviteLink, openShareLink, readerFromFirebase } from '~/lib/tokens';
import { notes } from '~/db';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (typeof req.query.share === 'string') {
    const { note } = openShareLink(req.query.share);
    return res.json(await db.select().from(notes).where(eq(notes.id, note)));
  }
  if (typeof req.query.invite === 'string') {
    const invite = openInviteLink(req.query.invite);
    return invite ? res.json(invite) : res.status(410).end();
  }
  try {
    const { email } = await readerFromFirebase(String(req.headers.authorization ?? '').replace('Bearer ', ''));
    const [reader] = await db.select().from(readers).where(eq(readers.email, email ?? ''));
    res.json({ pushEnabled: reader?.plan !== 'free' });
  } catch {
    res.status(401).end();
  }
}
