'use server';

import { and, eq } from 'drizzle-orm';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { comments, db, notes } from '@/db';
import { memberAction } from '@/lib/guard';
import { requireSession } from '@/lib/session';

const noteSchema = z.object({ title: z.string().min(1).max(200), body: z.string().max(50_000) });

export async function createNote(formData: FormData) {
  const session = await requireSession();
  const values = noteSchema.parse(Object.fromEntries(formData));
  await db.insert(notes).values({ ...values, ownerId: session.userId });
  revalidatePath('/notes');
}

export async function deleteNote(noteId: string) {
  await db.delete(notes).where(eq(notes.id, noteId));
  revalidatePath('/notes');
}

export async function removeNote(noteId: string) {
  const { userId } = await requireSession();
  await db.delete(notes).where(and(eq(notes.id, noteId), eq(notes.ownerId, userId)));
  revalidatePath('/notes');
}

export async function renameNote(noteId: string, title: string) {
  await requireSession();
  const clean = z.string().min(1).max(200).parse(title);
  await db.update(notes).set({ title: clean }).where(eq(notes.id, noteId));
  revalidatePath(`/notes/${noteId}`);
}

export async function editNote(noteId: string, formData: FormData) {
  const { userId } = await requireSession();
  const values = noteSchema.parse(Object.fromEntries(formData));
  await db.update(notes).set(values).where(and(eq(notes.id, noteId), eq(notes.ownerId, userId)));
  revalidatePath(`/notes/${noteId}`);
}

export async function addComment(input: { noteId: string; authorId: string; text: string }) {
  const session = await requireSession();
  const note = await db.query.notes.findFirst({ where: and(eq(notes.id, input.noteId), eq(notes.ownerId, session.userId)) });
  if (!note) throw new Error('Note not found');
  await db.insert(comments).values({ noteId: note.id, authorId: input.authorId, text: input.text.slice(0, 2000) });
  revalidatePath(`/notes/${note.id}`);
}

export async function replyToNote(input: { noteId: string; text: string }) {
  const session = await requireSession();
  const note = await db.query.notes.findFirst({ where: and(eq(notes.id, input.noteId), eq(notes.ownerId, session.userId)) });
  if (!note) throw new Error('Note not found');
  await db.insert(comments).values({ noteId: note.id, authorId: session.userId, text: input.text.slice(0, 2000) });
  revalidatePath(`/notes/${note.id}`);
}

export const pinNote = memberAction(async (session, noteId: string, pinned: boolean) => {
  await db.update(notes).set({ pinned }).where(and(eq(notes.id, noteId), eq(notes.ownerId, session.userId)));
  revalidatePath('/notes');
});

export const archiveNote = async (noteId: string, archived = true) => {
  await db.update(notes).set({ archived }).where(eq(notes.id, noteId));
  revalidatePath('/notes');
};
