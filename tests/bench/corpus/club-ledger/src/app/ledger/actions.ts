'use server';

import { revalidatePath } from 'next/cache';
import * as v from 'valibot';
import { clubSession } from '~/server/auth';
import { db } from '~/server/db';
import { treasurer } from '~/server/policy';

const Booking = v.object({ text: v.pipe(v.string(), v.maxLength(200)), cents: v.pipe(v.number(), v.integer()) });

export async function addBooking(input: v.InferInput<typeof Booking>) {
  const booking = v.parse(Booking, input);
  await db.booking.create({ data: booking });
  revalidatePath('/ledger');
}

export async function recordBooking(input: v.InferInput<typeof Booking>) {
  const by = await treasurer();
  const booking = v.parse(Booking, input);
  await db.booking.create({ data: { ...booking, createdBy: by } });
  revalidatePath('/ledger');
}

export async function undoLast() {
  const last = await db.booking.findFirst({ orderBy: { createdAt: 'desc' } });
  if (last) await db.booking.delete({ where: { id: last.id } });
  revalidatePath('/ledger');
}

export async function undoMine() {
  const me = await clubSession();
  if (!me?.treasurer) return;
  const last = await db.booking.findFirst({ where: { createdBy: me.memberId }, orderBy: { createdAt: 'desc' } });
  if (last) await db.booking.delete({ where: { id: last.id } });
  revalidatePath('/ledger');
}
