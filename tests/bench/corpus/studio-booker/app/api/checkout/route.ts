import { auth } from '@clerk/nextjs/server';
import { NextResponse, type NextRequest } from 'next/server';
import Stripe from 'stripe';
import { db } from '@/lib/db';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

const open = (cents: number, quantity: number, slotId: string) =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    client_reference_id: slotId,
    line_items: [{ quantity, price_data: { currency: 'gbp', unit_amount: cents, product_data: { name: 'Rehearsal room' } } }],
    success_url: `${process.env.NEXT_PUBLIC_URL}/slots`,
  });

async function ownSlot(slotId: string) {
  const { userId } = auth();
  if (!userId) return undefined;
  return db
    .selectFrom('slots')
    .innerJoin('rooms', 'rooms.id', 'slots.room_id')
    .select(['slots.id', 'slots.hours', 'rooms.hourly_cents'])
    .where('slots.id', '=', slotId)
    .where('slots.booker_id', '=', userId)
    .executeTakeFirst();
}

export async function GET(request: NextRequest) {
  const query = request.nextUrl.searchParams;
  const slot = await ownSlot(query.get('slot') ?? '');
  if (!slot) return NextResponse.json({ error: 'Not found' }, { status: 404 });
  const session = await open(Number(query.get('cents') ?? slot.hourly_cents), slot.hours, slot.id);
  return NextResponse.redirect(session.url!, 303);
}

export async function POST(request: NextRequest) {
  const { slot: slotId } = await request.json();
  const slot = await ownSlot(String(slotId));
  if (!slot) return NextResponse.json({ error: 'Not found' }, { status: 404 });
  const session = await open(slot.hourly_cents, slot.hours, slot.id);
  return NextResponse.json({ url: session.url });
}
