import { clubSession } from '~/server/auth';

export class Denied extends Error {}

export async function treasurer() {
  const session = await clubSession();
  if (!session?.treasurer) throw new Denied('Only the treasurer may do this');
  return session.memberId;
}

export async function boardMember() {
  const session = await clubSession();
  if (session?.office !== 'chair' && session?.office !== 'secretary') throw new Denied('Only the board may do this');
  return session.memberId;
}

/** Decorates the actions of an object: export const { a, b } = forMembers({ … }) */
export function forMembers<T extends Record<string, (me: string, ...args: any[]) => Promise<unknown>>>(actions: T) {
  const wrapped = Object.entries(actions).map(([name, run]) => [
    name,
    async (...args: unknown[]) => {
      const session = await clubSession();
      if (!session) throw new Denied('Please sign in');
      return run(session.memberId, ...args);
    },
  ]);
  return Object.fromEntries(wrapped) as { [K in keyof T]: T[K] extends (me: string, ...args: infer A) => infer R ? (...args: A) => R : never };
}
