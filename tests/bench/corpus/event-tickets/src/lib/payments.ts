import Stripe from 'stripe';
import { env } from '~/env';

export const stripe = new Stripe(env.STRIPE_SECRET_KEY);

export async function openCheckout(title: string, cents: number, quantity: number, ticketRef: string) {
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    client_reference_id: ticketRef,
    line_items: [{ quantity, price_data: { currency: 'eur', unit_amount: cents, product_data: { name: title } } }],
    success_url: `${env.APP_ORIGIN}/tickets`,
    cancel_url: `${env.APP_ORIGIN}/events`,
  });
  return session.url;
}
