import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { env } from '@/lib/env';
import { allowForm } from '@/lib/rate-limit';

const schema = z.object({
  email: z.string().email(),
  message: z.string().min(1).max(2000),
  captcha: z.string().min(1),
});

const verdictSchema = z.object({ success: z.boolean() });

async function isSolved(token: string): Promise<boolean> {
  const response = await fetch('https://challenges.captcha.example/siteverify', {
    method: 'POST',
    body: new URLSearchParams({ secret: env.CAPTCHA_SECRET, response: token }),
    signal: AbortSignal.timeout(5000),
  });
  return response.ok && verdictSchema.parse(await response.json()).success;
}

export async function POST(request: NextRequest) {
  if (!(await allowForm())) {
    return NextResponse.json({ error: 'Too many messages' }, { status: 429 });
  }
  const input = schema.parse(await request.json());
  if (!(await isSolved(input.captcha))) {
    return NextResponse.json({ error: 'Please solve the captcha' }, { status: 400 });
  }
  await prisma.contactMessage.create({ data: { email: input.email, message: input.message } });
  return NextResponse.json({ received: true }, { status: 202 });
}
