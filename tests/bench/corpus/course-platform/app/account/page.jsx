import { requireViewer } from '@/lib/viewer';
import { createClient } from '@/lib/supabase/server';
import { admin } from '@/lib/supabase/admin';

export default async function AccountPage() {
  const user = await requireViewer();
  const { data: profile } = await createClient().from('profiles').select('name, bio').eq('id', user.id).single();

  async function saveBio(formData) {
    'use server';
    const id = formData.get('profileId');
    await admin.from('profiles').update({ bio: String(formData.get('bio')).slice(0, 500) }).eq('id', id);
  }

  async function saveName(formData) {
    'use server';
    const { id } = await requireViewer();
    await admin.from('profiles').update({ name: String(formData.get('name')).slice(0, 80) }).eq('id', id);
  }

  return (
    <main>
      <form action={saveBio}>
        <input type="hidden" name="profileId" value={user.id} />
        <textarea name="bio" defaultValue={profile?.bio ?? ''} />
        <button>Save</button>
      </form>
      <form action={saveName}>
        <input name="name" defaultValue={profile?.name ?? ''} />
        <button>Rename</button>
      </form>
    </main>
  );
}
