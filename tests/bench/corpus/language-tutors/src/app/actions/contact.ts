'use server';

import { z } from 'zod';
import { adminDb } from '@/utils/supabase/admin';

const schema = z.object({ email: z.string().email(), message: z.string().min(10).max(3000) });

export async function contactUs(_state: unknown, formData: FormData) {
  const parsed = schema.safeParse({ email: formData.get('email'), message: formData.get('message') });
  if (!parsed.success) return { ok: false };
  const { error } = await adminDb.from('contact_messages').insert(parsed.data);
  return { ok: !error };
}
