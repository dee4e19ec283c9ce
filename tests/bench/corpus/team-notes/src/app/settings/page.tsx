import { eq } from 'drizzle-orm';
import { redirect } from 'next/navigation';
import { db, users } from '@/db';
import { saveSettings, updateProfile } from '@/app/actions/team';
import { getSession, requireSession } from '@/lib/session';

export default async function SettingsPage() {
  const session = await requireSession();
  const user = await db.query.users.findFirst({ where: eq(users.id, session.userId) });

  async function leaveTeam(formData: FormData) {
    'use server';
    await db.update(users).set({ teamId: null }).where(eq(users.id, String(formData.get('memberId'))));
    redirect('/');
  }

  async function clearBio() {
    'use server';
    const current = await getSession();
    if (!current) redirect('/login');
    await db.update(users).set({ bio: null }).where(eq(users.id, current.userId));
  }

  return (
    <section>
      <form action={updateProfile}>
        <input name="name" defaultValue={user?.name} />
        <button>Save name</button>
      </form>
      <form action={saveSettings}>
        <input name="name" defaultValue={user?.name} />
        <textarea name="bio" defaultValue={user?.bio ?? ''} />
        <button>Save</button>
      </form>
      <form action={clearBio}><button>Clear bio</button></form>
      <form action={leaveTeam}>
        <input type="hidden" name="memberId" value={session.userId} />
        <button>Leave team</button>
      </form>
    </section>
  );
}
