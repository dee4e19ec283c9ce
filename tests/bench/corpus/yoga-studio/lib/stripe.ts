import Stripe from 'stripe';

export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

export const PASS_PRICES = { single: 1800, five: 8000, ten: 15000 } as const;

export async function createPassCheckout(memberId: string, unitAmount: number, name: string) {
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [{ quantity: 1, price_data: { currency: 'usd', unit_amount: unitAmount, product_data: { name } } }],
    metadata: { memberId },
    success_url: `${process.env.NEXT_PUBLIC_URL}/dashboard?paid=1`,
    cancel_url: `${process.env.NEXT_PUBLIC_URL}/passes`,
  });
  return session.url;
}
