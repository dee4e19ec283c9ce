import { eq } from 'drizzle-orm';
import { notFound } from 'next/navigation';
import { comments, db, notes } from '@/db';
import { renameNote } from '@/app/actions/notes';
import { requireSession } from '@/lib/session';

export default async function NotePage({ params }: { params: { id: string } }) {
  const session = await requireSession();
  const note = await db.query.notes.findFirst({ where: eq(notes.id, params.id) });
  if (!note || note.ownerId !== session.userId) notFound();
  const thread = await db.select().from(comments).where(eq(comments.noteId, note.id));

  async function rename(formData: FormData) {
    'use server';
    await renameNote(params.id, String(formData.get('title')));
  }

  return (
    <article>
      <form action={rename}>
        <input name="title" defaultValue={note.title} />
        <button>Rename</button>
      </form>
      <pre>{note.body}</pre>
      <ul>{thread.map((c) => <li key={c.id}>{c.text}</li>)}</ul>
    </article>
  );
}
