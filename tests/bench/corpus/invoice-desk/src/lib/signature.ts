import crypto from 'node:crypto';

/** Throws when the HMAC of the raw body does not match the header. */
export function assertSignature(rawBody: Buffer, header: string | undefined, secret: string): void {
  const expected = crypto.createHmac('sha256', secret).update(rawBody).digest();
  const given = Buffer.from(header ?? '', 'hex');
  if (given.length !== expected.length || !crypto.timingSafeEqual(given, expected)) {
    throw new Error('Invalid signature');
  }
}
