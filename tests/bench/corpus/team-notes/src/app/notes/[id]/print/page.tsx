import { eq } from 'drizzle-orm';
import { notFound } from 'next/navigation';
import { db, notes } from '@/db';
import { requireSession } from '@/lib/session';

export default async function PrintPage({ params }: { params: { id: string } }) {
  await requireSession();
  const note = await db.query.notes.findFirst({ where: eq(notes.id, params.id) });
  if (!note) notFound();
  return (
    <main>
      <h1>{note.title}</h1>
      <pre>{note.body}</pre>
    </main>
  );
}
