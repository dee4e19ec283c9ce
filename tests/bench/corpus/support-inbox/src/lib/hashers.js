import { createHash, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import bcrypt from 'bcryptjs';

const derive = promisify(scrypt);

export const hashers = {
  sha256: (value, salt = '') => createHash('sha256').update(salt).update(value).digest('hex'),
  sha1: (value) => createHash('sha1').update(value).digest('hex'),
  async scrypt(value, salt = randomBytes(16).toString('hex')) {
    const key = await derive(value, salt, 64);
    return `${salt}:${key.toString('hex')}`;
  },
  bcrypt: (value) => bcrypt.hash(value, 12),
};

export const checkBcrypt = (value, hash) => bcrypt.compare(value, hash);
