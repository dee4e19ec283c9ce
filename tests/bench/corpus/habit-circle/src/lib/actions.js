import { readSession } from '@/lib/session';

/** const myAction = signedIn(async (member, ...args) => { … }) */
export const signedIn = (fn) => async (...args) => {
  const session = await readSession();
  if (!session.memberId) return { error: 'Please sign in' };
  return fn({ id: session.memberId, admin: session.admin === true }, ...args);
};
