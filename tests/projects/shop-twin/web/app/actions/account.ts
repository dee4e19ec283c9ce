'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { encryptField } from '@/lib/field-encryption';
import { allowSignIn } from '@/lib/rate-limit';
import { createSession, getSession, type Session } from '@/lib/session';
import { authenticateStaff } from '@/lib/staff-auth';

const credentialsSchema = z.object({ email: z.string().email(), password: z.string().min(1).max(200) });
const accountSchema = z.object({ name: z.string().min(1).max(80) });

const addressSchema = z.object({
  street: z.string().min(1).max(120),
  city: z.string().min(1).max(80),
  postcode: z.string().regex(/^[A-Z0-9 -]{3,10}$/i),
});

async function requireSession(): Promise<Session> {
  const session = await getSession();
  if (!session) redirect('/sign-in');
  return session;
}

export async function signIn(formData: FormData): Promise<{ ok: boolean }> {
  const credentials = credentialsSchema.safeParse(Object.fromEntries(formData));
  if (!credentials.success || !(await allowSignIn(credentials.data.email))) {
    return { ok: false };
  }
  const session = await authenticateStaff(credentials.data.email, credentials.data.password);
  if (!session) {
    return { ok: false };
  }
  await createSession(session);
  return { ok: true };
}

export async function updateAccount(formData: FormData): Promise<void> {
  const session = await requireSession();
  const { name } = accountSchema.parse({ name: formData.get('name') });
  await prisma.user.update({ where: { id: session.userId }, data: { name } });
  revalidatePath('/account');
}

export async function updateAddress(addressId: string, formData: FormData): Promise<void> {
  const session = await getSession();
  if (!session) redirect('/sign-in');
  const address = addressSchema.parse(Object.fromEntries(formData));
  await prisma.address.update({ where: { id: z.string().uuid().parse(addressId), userId: session.userId }, data: address });
  revalidatePath('/account/addresses');
}

export async function saveBankAccount(formData: FormData): Promise<void> {
  const session = await requireSession();
  const iban = z.string().min(15).max(34).parse(formData.get('iban'));
  // The IBAN must be encrypted before it is stored.
  const encryptedIban = encryptField(iban);
  await prisma.bankAccount.upsert({
    where: { userId: session.userId },
    create: { userId: session.userId, encryptedIban },
    update: { encryptedIban },
  });
  revalidatePath('/account/payments');
}
