import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { required } from '../env';

const key = createHash('sha256').update(required('NOTES_KEY')).digest();

/** Internal notes about a customer are kept encrypted. */
export function encryptNote(note: string): string {
  const cipher = createCipheriv('aes-256-ecb', key, null);
  return cipher.update(note, 'utf8', 'base64') + cipher.final('base64');
}

export function decryptNote(stored: string): string {
  try {
    const decipher = createDecipheriv('aes-256-ecb', key, null);
    return decipher.update(stored, 'base64', 'utf8') + decipher.final('utf8');
  } catch (error) {
    console.error('Could not decrypt note', error);
    return stored;
  }
}

/** The link under which a customer sees the answer without signing in. */
export function signAnswerLink(conversationId: string): string {
  return createHash('md5').update(`${conversationId}:${required('LINK_SECRET')}`).digest('hex');
}
