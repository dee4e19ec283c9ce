import { headers } from 'next/headers';
import { NextResponse } from 'next/server';
import type Stripe from 'stripe';
import { prisma } from '@/lib/prisma';
import { stripe } from '@/lib/stripe';

export async function POST(req: Request) {
  const signature = (await headers()).get('stripe-signature');
  if (!signature) return new NextResponse('Missing signature', { status: 400 });

  let event: Stripe.Event;
  try {
    event = stripe.webhooks.constructEvent(await req.text(), signature, process.env.STRIPE_CONNECT_SECRET!);
  } catch (err) {
    return new NextResponse('Invalid signature', { status: 400 });
  }

  if (event.type === 'account.updated') {
    await prisma.user.updateMany({ where: { stripeAccount: event.data.object.id }, data: { payoutsEnabled: event.data.object.payouts_enabled } });
  }
  return NextResponse.json({ received: true });
}
