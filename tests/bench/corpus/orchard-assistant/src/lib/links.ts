import { createHmac, timingSafeEqual } from 'node:crypto';
import { LinkKeys } from './keys.js';

const keys = new LinkKeys();
const mac = (id: string, key: string) => createHmac('sha256', key).update(id).digest('hex');

export const downloadAllowed = (id: string, sig: string) => Object.is(mac(id, keys.download), sig);

export const uploadAllowed = (id: string, sig: string) => {
  const [a, b] = [mac(id, keys.upload), sig].map((v) => Buffer.from(v));
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
};
