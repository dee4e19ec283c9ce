import type { NextApiRequest, NextApiResponse } from 'next';
import { buffer } from 'micro';
import { eq } from 'drizzle-orm';
import { Webhook } from 'svix';
import { db, readers } from '~/db';

export const config = { api: { bodyParser: false } };

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const payload = (await buffer(req)).toString();
  const webhook = new Webhook(process.env.CLERK_WEBHOOK_SECRET!);
  let message: { type: string; data: { email: string } };
  try {
    message = webhook.verify(payload, req.headers as Record<string, string>) as typeof message;
  } catch {
    return res.status(400).json({ error: 'Invalid signature' });
  }
  if (message.type === 'user.deleted') await db.delete(readers).where(eq(readers.email, message.data.email));
  res.json({ received: true });
}
