import { saveMyTutorProfile, saveTutorProfile } from '@/app/actions/tutor';
import { viewerOrLogin } from '@/lib/viewer';
import { adminDb } from '@/utils/supabase/admin';

export default async function TutorPage() {
  const user = await viewerOrLogin();
  const { data: tutor } = await adminDb.from('tutors').select('id, headline, rate').eq('user_id', user.id).single();
  if (!tutor) return <p>You are not a tutor yet.</p>;
  return (
    <main>
      <form action={saveTutorProfile.bind(null, tutor.id)}>
        <input name="headline" defaultValue={tutor.headline} />
        <input name="rate" type="number" defaultValue={tutor.rate} />
        <button>Save</button>
      </form>
      <form action={saveMyTutorProfile}>
        <input name="headline" />
        <input name="rate" type="number" />
        <button>Save as mine</button>
      </form>
    </main>
  );
}
