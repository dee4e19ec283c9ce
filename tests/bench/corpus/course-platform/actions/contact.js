'use server';

import * as v from 'valibot';
import { admin } from '@/lib/supabase/admin';

const Contact = v.object({ email: v.pipe(v.string(), v.email()), message: v.pipe(v.string(), v.maxLength(2000)) });

export async function sendContact(prevState, formData) {
  const parsed = v.safeParse(Contact, Object.fromEntries(formData));
  if (!parsed.success) return { error: 'Please check your input' };
  await admin.from('contact_requests').insert(parsed.output);
  return { ok: true };
}
