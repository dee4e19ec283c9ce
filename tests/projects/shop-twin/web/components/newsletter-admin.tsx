import { notFound } from 'next/navigation';
import { getSession } from '@/lib/session';
import { createAdminClient } from '@/lib/supabase-admin';

export async function NewsletterAdmin() {
  const session = await getSession();
  if (session?.role !== 'admin') notFound();
  const { data } = await createAdminClient().from('subscribers').select('email').limit(200);
  return <ul>{(data ?? []).map(({ email }) => <li key={email}>{email}</li>)}</ul>;
}
