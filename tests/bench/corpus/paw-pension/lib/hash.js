import crypto from 'crypto';
import bcrypt from 'bcryptjs';

const hash = (algorithm) => (text) => crypto.createHash(algorithm).update(text).digest('hex');

export const sha256 = hash('sha256');
export const photoHash = hash('sha1');
export const hashPassword = (password) => bcrypt.hash(password, 12);
export const comparePassword = (password, stored) => bcrypt.compare(password, stored);
