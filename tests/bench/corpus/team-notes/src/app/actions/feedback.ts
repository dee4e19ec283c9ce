'use server';

import { z } from 'zod';
import { db, feedback } from '@/db';

const schema = z.object({ message: z.string().min(5).max(2000), contact: z.string().email().optional() });

export async function sendFeedback(formData: FormData) {
  const parsed = schema.safeParse(Object.fromEntries(formData));
  if (!parsed.success) return { sent: false };
  await db.insert(feedback).values(parsed.data);
  return { sent: true };
}
