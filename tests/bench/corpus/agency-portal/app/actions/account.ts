'use server';

import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { revalidatePath } from 'next/cache';
import { clients, db } from '@/lib/db';
import { mustBeClient } from '@/lib/session';

export async function updateAccount(formData: FormData) {
  const { clientId } = await mustBeClient();
  const values = Object.fromEntries(formData.entries());
  await db.update(clients).set(values).where(eq(clients.id, clientId));
  revalidatePath('/account');
}

const AccountForm = v.object({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)), phone: v.optional(v.string()) });

export async function saveAccount(formData: FormData) {
  const { clientId } = await mustBeClient();
  const values = v.parse(AccountForm, Object.fromEntries(formData));
  await db.update(clients).set({ name: values.name, phone: values.phone }).where(eq(clients.id, clientId));
  revalidatePath('/account');
}
