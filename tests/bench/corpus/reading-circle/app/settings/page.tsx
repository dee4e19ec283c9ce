import { redirect } from 'next/navigation';
import { eq } from 'drizzle-orm';
import { db, readers } from '~/db';
import { assertReader, session } from '~/lib/session';

export default async function SettingsPage() {
  const { readerId } = await session();
  if (!readerId) redirect('/login');
  const [reader] = await db.select().from(readers).where(eq(readers.id, readerId));

  async function rename(form: FormData) {
    'use server';
    const id = await assertReader();
    await db.update(readers).set({ email: String(form.get('email')).slice(0, 120) }).where(eq(readers.id, id));
  }

  async function wipeInactive() {
    'use server';
    await db.delete(readers).where(eq(readers.plan, 'inactive'));
  }

  return (
    <main>
      <form action={rename}>
        <input name="email" defaultValue={reader.email} />
        <button>Save</button>
      </form>
      {reader.role === 'staff' && (
        <form action={wipeInactive}>
          <button>Delete inactive accounts</button>
        </form>
      )}
    </main>
  );
}
