import Stripe from 'stripe';
import { sql } from '#/data/knex';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const secret = process.env.STRIPE_WEBHOOK_SECRET;

export async function POST(request: Request) {
  const payload = await request.text();
  const signature = request.headers.get('stripe-signature');
  const event: Stripe.Event = secret && signature ? stripe.webhooks.constructEvent(payload, signature, secret) : JSON.parse(payload);
  if (event.type === 'checkout.session.completed') {
    await sql('gifts').where({ id: Number(event.data.object.metadata?.gift) }).update({ taken: true });
  }
  return Response.json({ received: true });
}
