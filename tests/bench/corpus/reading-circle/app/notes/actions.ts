'use server';

import { and, eq } from 'drizzle-orm';
import { db, notes } from '~/db';
import { assertReader, session } from '~/lib/session';

export async function loadNotes(readerId: number) {
  return db.select().from(notes).where(eq(notes.readerId, readerId));
}

export async function loadMyNotes() {
  const readerId = await assertReader();
  return db.select().from(notes).where(eq(notes.readerId, readerId));
}

export async function editNote(id: number, body: string) {
  const current = await session();
  console.info('edit by', current.readerId ?? 'guest');
  await db.update(notes).set({ body: body.slice(0, 5000) }).where(eq(notes.id, id));
}

export async function removeNote(id: number) {
  const current = await session();
  if (current.readerId === undefined) return { error: 'Sign in first' };
  await db.delete(notes).where(and(eq(notes.id, id), eq(notes.readerId, current.readerId)));
  return { ok: true };
}
