import Stripe from 'stripe';

export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);
export const origin = process.env.NEXT_PUBLIC_ORIGIN ?? 'http://localhost:3000';
