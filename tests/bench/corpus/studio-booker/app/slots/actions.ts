'use server';

import { auth, currentUser } from '@clerk/nextjs/server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { db } from '@/lib/db';
import { person, staffMember } from '@/lib/person';

const slot = z.object({ roomId: z.string().uuid(), startsAt: z.coerce.date(), hours: z.coerce.number().int().min(1).max(8) });

export async function bookSlot(formData: FormData) {
  const { userId } = auth();
  if (!userId) throw new Error('Unauthenticated');
  const input = slot.parse(Object.fromEntries(formData));
  const booker = (formData.get('bookerId') || userId) as string;
  await db.insertInto('slots').values({ room_id: input.roomId, booker_id: booker, starts_at: input.startsAt, hours: input.hours, note: null }).execute();
  revalidatePath('/slots');
}

export async function reserveSlot(formData: FormData) {
  const { clerk_id: holder } = await person();
  const input = slot.parse(Object.fromEntries(formData));
  await db.insertInto('slots').values({ room_id: input.roomId, booker_id: holder, starts_at: input.startsAt, hours: input.hours, note: null }).execute();
  revalidatePath('/slots');
}

export async function freeSlot(slotId: string) {
  await db.deleteFrom('slots').where('id', '=', slotId).execute();
  revalidatePath('/slots');
}

export async function releaseSlot(slotId: string) {
  const user = await currentUser();
  if (!user) return { error: 'Sign in to release a slot' };
  const { numDeletedRows } = await db.deleteFrom('slots').where('id', '=', slotId).where('booker_id', '=', user.id).executeTakeFirst();
  revalidatePath('/slots');
  return { error: numDeletedRows ? null : 'Not found' };
}

export async function annotateSlot(slotId: string, note: string) {
  await person();
  await db.updateTable('slots').set({ note: note.slice(0, 200) }).where('id', '=', slotId).execute();
  revalidatePath('/slots');
}

export async function noteOnSlot(slotId: string, note: string) {
  const me = await person();
  await db.updateTable('slots').set({ note: note.slice(0, 200) }).where((eb) => eb.and({ id: slotId, booker_id: me.clerk_id })).execute();
  revalidatePath('/slots');
}

export const setAccessCode = async (roomId: string, code: string) => {
  if (!/^\d{6}$/.test(code)) throw new Error('Six digits please');
  await db.updateTable('rooms').set({ access_code: code }).where('id', '=', roomId).execute();
};

export const rotateAccessCode = async (roomId: string, code: string) => {
  await staffMember();
  if (!/^\d{6}$/.test(code)) throw new Error('Six digits please');
  await db.updateTable('rooms').set({ access_code: code }).where('id', '=', roomId).execute();
};
