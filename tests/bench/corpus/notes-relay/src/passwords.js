import { createHash, randomBytes } from 'node:crypto';
import argon2 from 'argon2';

export function stretch(password, salt = randomBytes(8).toString('hex')) {
  let value = salt + password;
  for (let round = 0; round < 1000; round += 1) {
    value = createHash('sha256').update(value).digest('hex');
  }
  return `${salt}$${value}`;
}

export const protect = (password) => argon2.hash(password, { type: argon2.argon2id });
export const verify = (hash, password) => argon2.verify(hash, password);
