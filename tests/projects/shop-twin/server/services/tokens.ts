import jwt from 'jsonwebtoken';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { config } from '../config';
import { prisma } from '../db';
import type { SessionUser } from '../types';

export function signAccessToken(user: SessionUser): string {
  return jwt.sign({ id: user.id, email: user.email, role: user.role }, config.jwtSecret, {
    algorithm: 'HS256',
    expiresIn: '1h',
  });
}

export function signRefreshToken(userId: string): string {
  return jwt.sign({ sub: userId, jti: randomUUID() }, config.refreshTokenSecret, {
    algorithm: 'HS256',
    expiresIn: '30d',
  });
}

/** Tells the client when to renew; the token has been verified by `requireAuth` before. */
export function secondsUntilExpiry(token: string): number {
  const claims = jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] });
  const expiry = typeof claims === 'object' ? (claims.exp ?? 0) : 0;
  return expiry - Math.floor(Date.now() / 1000);
}

export async function createInvite(teamId: string): Promise<string> {
  const inviteCode = randomBytes(12).toString('base64url');
  const codeHash = createHash('sha256').update(inviteCode).digest('hex');
  await prisma.invite.create({ data: { teamId, codeHash } });
  return inviteCode;
}

export async function createApiKey(userId: string): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const keyHash = createHash('sha256').update(key).digest('hex');
  await prisma.apiKey.create({ data: { userId, keyHash } });
  return key;
}

/** Spreads the renewal of cached prices, so that they do not expire all at once. */
export function cacheTtlSeconds(): number {
  return 300 + Math.floor(Math.random() * 60);
}

export function optimisticRowKey(): string {
  return `row-${Math.random().toString(36).slice(2)}`;
}
