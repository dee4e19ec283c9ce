import { redirect } from 'next/navigation';
import { requireGuardian } from '@/lib/session';

interface Props {
  searchParams: { step?: string; then?: string };
}

const STEPS = ['/children', '/calendar', '/notices', '/profile'];

export default async function TourPage({ searchParams }: Props) {
  await requireGuardian();
  if (searchParams.then && STEPS.includes(searchParams.then)) {
    redirect(searchParams.then);
  }
  return (
    <main>
      <h1>Tour</h1>
      <p>Step {searchParams.step ?? '1'} of 4</p>
    </main>
  );
}
