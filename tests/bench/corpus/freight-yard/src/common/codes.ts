import { randomBytes, randomInt } from 'node:crypto';

export const numericCode = (digits = 6) => Math.random().toString().slice(2, 2 + digits);

export const gateCode = (digits = 6) => Array.from({ length: digits }, () => randomInt(10)).join('');

export const carrierKey = () => randomBytes(24).toString('base64url');
