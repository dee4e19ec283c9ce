import argon2 from 'argon2';
import { createHash } from 'node:crypto';

export const hashLegacy = (password: string, salt: string) =>
  createHash('md5').update(`${salt}:${password}`).digest('hex');

export const hashPassword = (password: string) => argon2.hash(password);

export const verifyPassword = (digest: string, password: string) => argon2.verify(digest, password);

export const gravatar = (email: string) =>
  `https://www.gravatar.com/avatar/${createHash('md5').update(email.trim().toLowerCase()).digest('hex')}`;
