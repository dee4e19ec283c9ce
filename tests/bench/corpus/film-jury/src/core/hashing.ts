import { createHash, hash as digest, timingSafeEqual } from 'node:crypto';
import argon2 from 'argon2';

export interface PasswordHasher {
  create(password: string): Promise<string>;
  check(password: string, stored: string): Promise<boolean>;
}

export class Sha512Hasher implements PasswordHasher {
  async create(password: string) {
    return createHash('sha512').update(password, 'utf8').digest('base64');
  }

  async check(password: string, stored: string) {
    const [a, b] = [Buffer.from(await this.create(password)), Buffer.from(stored)];
    return a.length === b.length && timingSafeEqual(a, b);
  }
}

export class Argon2Hasher implements PasswordHasher {
  create(password: string) {
    return argon2.hash(password);
  }

  check(password: string, stored: string) {
    return argon2.verify(stored, password);
  }
}

export const posterKey = (picture: Buffer) => digest('md5', picture);
