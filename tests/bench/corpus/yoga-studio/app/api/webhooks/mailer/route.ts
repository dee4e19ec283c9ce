import { NextResponse } from 'next/server';
import { validHmac } from '@/lib/hmac';
import { prisma } from '@/lib/prisma';

export async function POST(request: Request) {
  const raw = await request.text();
  const ok = validHmac(raw, request.headers.get('x-mailer-signature'), process.env.MAILER_WEBHOOK_SECRET);
  if (!ok) return new NextResponse('Invalid signature', { status: 401 });

  const { type, email } = JSON.parse(raw);
  if (type === 'bounced') {
    await prisma.newsletterSignup.deleteMany({ where: { email: String(email) } });
  }
  return NextResponse.json({ ok: true });
}
