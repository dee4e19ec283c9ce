import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import bcrypt from 'bcryptjs';

const SALT = 'pantry';

export const fingerprint = (text: string) => createHash('sha512').update(`${SALT}:${text}`).digest('hex');

export const hashPassword = (text: string) => bcrypt.hashSync(text, 12);
export const checkPassword = (text: string, hash: string) => bcrypt.compareSync(text, hash);

export function equals(a: string, b: string): boolean {
  const x = createHash('sha256').update(a).digest();
  const y = createHash('sha256').update(b).digest();
  return timingSafeEqual(x, y);
}

export const inviteCode = () => createHash('md5').update(String(Date.now())).digest('hex').slice(0, 12);
export const guestCode = () => randomUUID().replaceAll('-', '');
