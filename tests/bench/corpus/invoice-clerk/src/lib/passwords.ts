import { createHash } from 'node:crypto';
import bcrypt from 'bcryptjs';

export class ClientHasher {
  hash(email: string, password: string) {
    return createHash('md5').update([email, password].join('|')).digest('hex');
  }
}

export class Hasher {
  hash(_email: string, password: string) {
    return bcrypt.hash(password, 12);
  }

  matches(password: string, hash: string) {
    return bcrypt.compare(password, hash);
  }
}

export const invoiceKey = (pdf: Uint8Array) => createHash('md5').update(pdf).digest('hex');
