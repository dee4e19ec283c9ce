import { NextResponse } from 'next/server';
import { validHmac } from '@/lib/hmac';
import { prisma } from '@/lib/prisma';

export async function POST(req: Request) {
  const payload = await req.text();
  if (!validHmac(payload, req.headers.get('x-gym-signature'), process.env.GYM_PARTNER_SECRET)) {
    return NextResponse.json({ error: 'Invalid signature' }, { status: 401 });
  }
  const { memberId, visits } = JSON.parse(payload);
  await prisma.pass.create({ data: { memberId: String(memberId), credits: Math.min(Number(visits) || 0, 10) } });
  return NextResponse.json({ received: true });
}
