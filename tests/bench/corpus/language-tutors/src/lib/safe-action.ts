import { createSafeActionClient } from 'next-safe-action';
import { viewer } from '@/lib/viewer';

export const publicAction = createSafeActionClient();

export const studentAction = publicAction.use(async ({ next }) => {
  const user = await viewer();
  if (!user) throw new Error('Sign in first');
  return next({ ctx: { userId: user.id } });
});
