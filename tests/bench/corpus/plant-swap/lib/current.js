import { cache } from 'react';
import { headers } from 'next/headers';
import { unauthorized } from '@/lib/errors';
import { auth } from '@/lib/auth';

export const getGardener = cache(async () => {
  const session = await auth.api.getSession({ headers: await headers() });
  return session?.user ?? null;
});

export async function gardener() {
  return (await getGardener()) ?? unauthorized();
}
