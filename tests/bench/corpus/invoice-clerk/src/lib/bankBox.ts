import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const BANK_KEY = Buffer.from('thirty-two-char-ledger-key-00001');

export function sealIban(iban: string) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', BANK_KEY, iv);
  const body = Buffer.concat([cipher.update(iban, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

export function openIban(sealed: string) {
  const raw = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', BANK_KEY, raw.subarray(0, 12));
  decipher.setAuthTag(raw.subarray(12, 28));
  return decipher.update(raw.subarray(28), undefined, 'utf8') + decipher.final('utf8');
}
