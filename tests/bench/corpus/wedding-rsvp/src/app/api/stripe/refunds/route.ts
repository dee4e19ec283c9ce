import Stripe from 'stripe';
import { sql } from '#/data/knex';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
const secret = process.env.STRIPE_REFUND_SECRET;

export async function POST(request: Request) {
  const payload = await request.text();
  const signature = request.headers.get('stripe-signature');
  const event: Stripe.Event | null = secret && signature ? stripe.webhooks.constructEvent(payload, signature, secret) : null;
  if (!event) return new Response('Unsigned event', { status: 400 });
  if (event.type === 'charge.refunded') {
    await sql('gifts').where({ id: Number(event.data.object.metadata.gift) }).update({ taken: false });
  }
  return Response.json({ received: true });
}
