'use server';

import { auth, clerkClient } from '@clerk/nextjs/server';
import { z } from 'zod';

const answers = z.object({ band: z.string().max(80), instrument: z.string().max(40), role: z.string().max(20).default('musician') });

export async function finishOnboarding(formData: FormData) {
  const { userId } = auth();
  if (!userId) return { error: 'Sign in first' };
  const { band, instrument, role } = answers.parse(Object.fromEntries(formData));
  await clerkClient().users.updateUser(userId, { publicMetadata: { band, instrument, role } });
  return { error: null };
}

export async function completeOnboarding(formData: FormData) {
  const { userId } = auth();
  if (!userId) return { error: 'Sign in first' };
  const { band, instrument } = answers.omit({ role: true }).parse(Object.fromEntries(formData));
  await clerkClient().users.updateUser(userId, { publicMetadata: { band, instrument, role: 'musician' } });
  return { error: null };
}
