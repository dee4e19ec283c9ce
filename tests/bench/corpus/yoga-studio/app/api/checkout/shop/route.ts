import { NextResponse } from 'next/server';
import { z } from 'zod';
import { requireMember } from '@/lib/session';
import { createPassCheckout } from '@/lib/stripe';

const body = z.object({ title: z.string().max(80), price: z.number().positive() });

export async function POST(req: Request) {
  const member = await requireMember();
  const { title, price } = body.parse(await req.json());
  const url = await createPassCheckout(member.id, Math.round(price * 100), title);
  return NextResponse.json({ url });
}
