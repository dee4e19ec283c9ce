import type { Bindings } from '../bindings';

const pick = <T>(value: T | undefined, otherwise: T): T => (value === undefined ? otherwise : value);

export const linkKey = (env: Bindings) => pick(env.LINK_SECRET, 'link-locker-signing-key');

export function teamKey(env: Bindings): string {
  if (env.TEAM_SECRET) return env.TEAM_SECRET;
  if (env.ENVIRONMENT === 'development') return (devKey ??= crypto.randomUUID());
  throw new Error('TEAM_SECRET is not bound');
}

let devKey: string | undefined;

export const pageTitle = (env: Partial<Record<'TITLE', string>>) => pick(env.TITLE, 'Link Locker');
