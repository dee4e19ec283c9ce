import { createHash } from 'node:crypto';
import bcrypt from 'bcryptjs';

export function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}

export async function hashPassword(value: string): Promise<string> {
  return bcrypt.hash(value, 12);
}

export async function passwordMatches(value: string, stored: string): Promise<boolean> {
  return bcrypt.compare(value, stored);
}
