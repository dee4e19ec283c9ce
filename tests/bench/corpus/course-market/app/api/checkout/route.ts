import { NextResponse } from 'next/server';
import { z } from 'zod';
import { auth } from '@/auth';
import { origin, stripe } from '@/lib/stripe';

const bodySchema = z.object({
  courseId: z.string().cuid(),
  title: z.string().max(200),
  priceCents: z.number().int().positive(),
});

export async function POST(request: Request) {
  const session = await auth();
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const course = bodySchema.parse(await request.json());
  const checkout = await stripe.checkout.sessions.create({
    mode: 'payment',
    customer_email: session.user.email ?? undefined,
    metadata: { courseId: course.courseId, userId: session.user.id },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: 'usd',
          unit_amount: course.priceCents,
          product_data: { name: course.title },
        },
      },
    ],
    success_url: `${origin}/learn`,
    cancel_url: origin,
  });
  return NextResponse.json({ url: checkout.url });
}
