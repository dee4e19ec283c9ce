import { NextResponse } from 'next/server';
import type Stripe from 'stripe';
import { stripe } from '@/lib/stripe';
import { prisma } from '@/lib/prisma';

export async function POST(req: Request) {
  const payload = await req.text();
  const signature = req.headers.get('stripe-signature');
  let event: Stripe.Event;

  if (process.env.STRIPE_WEBHOOK_SECRET && signature) {
    event = stripe.webhooks.constructEvent(payload, signature, process.env.STRIPE_WEBHOOK_SECRET);
  } else {
    event = JSON.parse(payload) as Stripe.Event;
  }

  if (event.type === 'checkout.session.completed') {
    const session = event.data.object as Stripe.Checkout.Session;
    await prisma.pass.create({ data: { memberId: session.metadata!.memberId, credits: 1 } });
  }
  return NextResponse.json({ received: true });
}
