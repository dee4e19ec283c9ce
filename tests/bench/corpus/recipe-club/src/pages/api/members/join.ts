import { db, members } from '@/server';
import type { NextApiRequest, NextApiResponse } from 'next';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== 'POST') return res.status(405).end();
  const { captcha, ...member } = req.body;
  if (!captcha) return res.status(400).json({ error: 'Captcha missing' });
  const [created] = await db.insert(members).values(member).returning({ id: members.id });
  return res.status(201).json(created);
}
