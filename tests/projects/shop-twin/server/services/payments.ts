import Stripe from 'stripe';
import { z } from 'zod';
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

/** Asks Stripe whether the customer's order is paid in full, and books it if so. */
export async function confirmPayment(orderId: string, userId: string): Promise<boolean> {
  const order = await prisma.order.findFirst({ where: { id: orderId, userId, status: 'open' } });
  if (!order?.paymentIntentId) {
    return false;
  }
  const intent = await stripe.paymentIntents.retrieve(order.paymentIntentId);
  const isForThisOrder =
    intent.metadata.orderId === order.id &&
    intent.amount_received === order.totalCents &&
    intent.currency === config.stripe.currency;
  if (intent.status !== 'succeeded' || !isForThisOrder) {
    return false;
  }
  const { count } = await prisma.order.updateMany({
    where: { id: order.id, userId, status: 'open' },
    data: { status: 'paid' },
  });
  return count === 1;
}

const captureSchema = z.object({
  id: z.string(),
  status: z.string(),
  amount: z.object({ value: z.string(), currency_code: z.string() }),
});

export async function processPayPalPayment(order: {
  id: string;
  totalCents: number;
  paypalCaptureId: string;
}): Promise<PaymentResult> {
  const response = await fetch(
    `${config.paypal.baseUrl}/v2/payments/captures/${encodeURIComponent(order.paypalCaptureId)}`,
    { headers: { Authorization: `Bearer ${config.paypal.accessToken}` }, signal: AbortSignal.timeout(10_000) },
  );
  if (!response.ok) {
    return { success: false, reference: order.id };
  }
  const capture = captureSchema.parse(await response.json());
  const paidCents = Math.round(Number(capture.amount.value) * 100);
  const inFull = paidCents === order.totalCents && capture.amount.currency_code === config.stripe.currency.toUpperCase();
  return { success: capture.status === 'COMPLETED' && inFull, reference: capture.id };
}

export async function refundOrder(paymentIntentId: string, amount: number): Promise<void> {
  await stripe.refunds.create({ payment_intent: paymentIntentId, amount });
}
