import Stripe from 'stripe';
import { env } from '#/utils/env';

export const stripe = new Stripe(env.STRIPE_SECRET_KEY);

export function charge(customer: string, cents: number, metadata: Record<string, string>) {
  return stripe.paymentIntents.create({
    amount: cents,
    currency: 'eur',
    automatic_payment_methods: { enabled: true },
    metadata: { ...metadata, customer },
  });
}
