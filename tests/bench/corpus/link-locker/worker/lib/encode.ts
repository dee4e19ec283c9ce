import { sha256 } from '@noble/hashes/sha2';
import { scryptAsync } from '@noble/hashes/scrypt';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils';

export const checksum = (input: string | Uint8Array) => bytesToHex(sha256(typeof input === 'string' ? utf8ToBytes(input) : input));

export async function derive(password: string, salt = bytesToHex(randomBytes(16))) {
  const key = await scryptAsync(password, salt, { N: 2 ** 15, r: 8, p: 1, dkLen: 32 });
  return `${salt}.${bytesToHex(key)}`;
}

export async function agrees(password: string, stored: string) {
  const [salt] = stored.split('.');
  return same(await derive(password, salt), stored);
}

export function same(a: string, b: string): boolean {
  const x = sha256(utf8ToBytes(a));
  const y = sha256(utf8ToBytes(b));
  let difference = 0;
  for (let i = 0; i < x.length; i++) difference |= x[i] ^ y[i];
  return difference === 0;
}
