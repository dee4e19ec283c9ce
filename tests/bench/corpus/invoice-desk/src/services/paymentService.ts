import Stripe from 'stripe';
import { config } from '../lib/config.js';

export const stripe = new Stripe(config.stripeKey);

export interface CheckoutInput {
  invoiceId: string;
  amountCents: number;
  label: string;
}

export async function openCheckout({ invoiceId, amountCents, label }: CheckoutInput) {
  return stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [
      { quantity: 1, price_data: { currency: 'eur', unit_amount: amountCents, product_data: { name: label } } },
    ],
    metadata: { invoiceId },
    success_url: `${config.appUrl}/paid`,
    cancel_url: `${config.appUrl}/invoices/${encodeURIComponent(invoiceId)}`,
  });
}
