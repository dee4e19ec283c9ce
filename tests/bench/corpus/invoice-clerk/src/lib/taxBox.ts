import { createCipheriv, randomBytes } from 'node:crypto';

const TAX_KEY = Buffer.from(process.env.TAX_ENCRYPTION_KEY ?? '', 'base64');
if (TAX_KEY.length !== 32) throw new Error('TAX_ENCRYPTION_KEY must hold 32 bytes in base64');

export function sealTaxNumber(taxNumber: string) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', TAX_KEY, iv);
  const body = Buffer.concat([cipher.update(taxNumber, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}
