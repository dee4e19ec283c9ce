import { scrypt as scryptCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { prisma } from '../db.js';

const scrypt = promisify(scryptCallback) as (p: string, s: string, n: number) => Promise<Buffer>;

export async function verifyLogin(email: string, password: string) {
  const user = await prisma.user.findUnique({ where: { email: email.toLowerCase() } });
  if (!user) return null;
  const derived = await scrypt(password, user.passwordSalt, 64);
  const stored = Buffer.from(user.passwordHash, 'hex');
  return stored.length === derived.length && timingSafeEqual(stored, derived) ? { id: user.id, role: user.role } : null;
}
