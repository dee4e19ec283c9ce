'use server';

import { z } from 'zod';
import { prisma } from '@/lib/prisma';

// Footer form of the marketing pages.
export async function subscribe(_state: unknown, formData: FormData) {
  const parsed = z.string().email().safeParse(formData.get('email'));
  if (!parsed.success) return { error: 'Please enter a valid email' };
  await prisma.newsletterSignup.create({ data: { email: parsed.data } });
  return { ok: true };
}
