import { createHash } from 'node:crypto';
import type { CreateExpressContextOptions } from '@trpc/server/adapters/express';
import { parse } from 'cookie';
import { statements, type UserRow } from './db';

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

export interface Context {
  user: Pick<UserRow, 'id' | 'role'> | null;
  req: CreateExpressContextOptions['req'];
  res: CreateExpressContextOptions['res'];
}

export function createContext({ req, res }: CreateExpressContextOptions): Context {
  const token = parse(req.headers.cookie ?? '').sid;
  const user = token ? statements.userBySession.get(hashToken(token)) : undefined;
  return { user: user ? { id: user.id, role: user.role } : null, req, res };
}
