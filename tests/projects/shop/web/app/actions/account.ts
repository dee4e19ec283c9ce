'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { createSession, getSession } from '@/lib/session';
import { authenticateStaff } from '@/lib/staff-auth';

const addressSchema = z.object({
  street: z.string().min(1).max(120),
  city: z.string().min(1).max(80),
  postcode: z.string().regex(/^[A-Z0-9 -]{3,10}$/i),
});

export async function signIn(formData: FormData): Promise<{ ok: boolean }> {
  const session = await authenticateStaff(String(formData.get('email')), String(formData.get('password')));
  if (!session) {
    return { ok: false };
  }
  await createSession(session);
  return { ok: true };
}

export async function updateAccount(formData: FormData): Promise<void> {
  const session = await getSession();
  if (!session) redirect('/sign-in');
  await prisma.user.update({
    where: { id: session.userId },
    data: {
      name: String(formData.get('name')),
      role: String(formData.get('role')),
    },
  });
  revalidatePath('/account');
}

export async function updateAddress(addressId: string, formData: FormData): Promise<void> {
  const session = await getSession();
  if (!session) redirect('/sign-in');
  const address = addressSchema.parse(Object.fromEntries(formData));
  await prisma.address.update({ where: { id: addressId, userId: session.userId }, data: address });
  revalidatePath('/account/addresses');
}

export async function saveBankAccount(formData: FormData): Promise<void> {
  const session = await getSession();
  if (!session) redirect('/sign-in');
  const iban = z.string().min(15).max(34).parse(formData.get('iban'));
  // In a real implementation, you would encrypt the IBAN before storing it
  await prisma.bankAccount.upsert({
    where: { userId: session.userId },
    create: { userId: session.userId, iban },
    update: { iban },
  });
  revalidatePath('/account/payments');
}
