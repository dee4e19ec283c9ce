import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { required } from '../env';

const key = createHash('sha256').update(required('NOTES_KEY')).digest();

/** Internal notes about a customer are kept encrypted. */
export function encryptNote(note: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const sealed = Buffer.concat([cipher.update(note, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

export function decryptNote(stored: string): string {
  const bytes = Buffer.from(stored, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  try {
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  } catch (error) {
    console.error('Could not decrypt note', error);
    throw new Error('The note cannot be read');
  }
}

/** The link under which a customer sees the answer without signing in. */
export function signAnswerLink(conversationId: string): string {
  return createHmac('sha256', required('LINK_SECRET')).update(conversationId).digest('hex');
}
