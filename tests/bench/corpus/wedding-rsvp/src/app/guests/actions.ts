'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { couple, deleteGuest, forbidden, guestsOf, seatGuest } from '#/data';
import { sql } from '#/data/knex';

const seat = z.object({ guest: z.coerce.number().int(), table: z.coerce.number().int().min(1).max(60) });

export async function seatAction(_previous: string | null, form: FormData): Promise<string | null> {
  const parsed = seat.safeParse(Object.fromEntries(form));
  if (!parsed.success) return 'Please choose a table';
  await seatGuest(parsed.data.guest, parsed.data.table);
  revalidatePath('/guests');
  return null;
}

export async function removeGuestAction(guest: number) {
  await deleteGuest(guest);
  revalidatePath('/guests');
}

export async function tableCardsAction(weddingId: number) {
  const me = await couple();
  if (!me) forbidden();
  const guests = await guestsOf(weddingId);
  return guests.map((guest) => `${guest.name} (table ${guest.table_number})`);
}

export async function menuCardsAction() {
  const me = await couple();
  if (!me) forbidden();
  const guests = await guestsOf(me.weddingId);
  return guests.map((guest) => `${guest.name}: ${guest.diet ?? 'menu'}`);
}

export async function renameGuestAction(id: number, name: string) {
  if (!(await couple())) forbidden();
  const changed = await sql('guests').where('id', id).update({ name: name.slice(0, 100) });
  return changed === 1;
}

export async function dietAction(id: number, diet: string) {
  const me = (await couple()) ?? forbidden();
  const changed = await sql('guests').where('id', id).andWhere('wedding_id', me.weddingId).update({ diet: diet.slice(0, 100) });
  return changed === 1;
}
