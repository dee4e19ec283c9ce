import { redirect } from 'next/navigation';
import { requireGuardian } from '@/lib/session';

interface Props {
  searchParams: { school?: string; then?: string };
}

export default async function WelcomePage({ searchParams }: Props) {
  await requireGuardian();
  if (searchParams.then) {
    redirect(decodeURIComponent(searchParams.then));
  }
  return (
    <main>
      <h1>Welcome</h1>
      <p>Your school: {searchParams.school ?? 'not chosen yet'}</p>
    </main>
  );
}
