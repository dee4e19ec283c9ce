import { NextResponse } from 'next/server';
import { z } from 'zod';
import { requireMember } from '@/lib/session';
import { createPassCheckout, PASS_PRICES } from '@/lib/stripe';

const body = z.object({ pass: z.enum(['single', 'five', 'ten']) });

export async function POST(req: Request) {
  const member = await requireMember();
  const { pass } = body.parse(await req.json());
  const url = await createPassCheckout(member.id, PASS_PRICES[pass], `Pass: ${pass}`);
  return NextResponse.json({ url });
}
