import type { NextApiRequest, NextApiResponse } from 'next';
import { eq } from 'drizzle-orm';
import { db, readers } from '~/db';

const PLANS: Record<string, string> = { INITIAL_PURCHASE: 'plus', RENEWAL: 'plus', EXPIRATION: 'free' };

export default async function revenuecat(req: NextApiRequest, res: NextApiResponse) {
  if (req.method !== 'POST') return res.status(405).end();
  const { type, app_user_id: userId } = req.body.event;
  const plan = PLANS[type];
  if (plan) await db.update(readers).set({ plan }).where(eq(readers.id, Number(userId)));
  res.status(200).end();
}
