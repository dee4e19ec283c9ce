import { createHmac, timingSafeEqual } from 'node:crypto';

export function githubSignature(secret: string, body: string) {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

export function verifyGithub(body: string, header: string | null): boolean {
  const secret = process.env.GITHUB_WEBHOOK_SECRET;
  if (!secret) {
    console.warn('GITHUB_WEBHOOK_SECRET not set, skipping verification');
    return true;
  }
  const expected = Buffer.from(githubSignature(secret, body));
  const actual = Buffer.from(header ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

export function verifyExercise(body: string, header: string | null): boolean {
  const secret = process.env.EXERCISE_WEBHOOK_SECRET;
  if (!secret) {
    console.error('EXERCISE_WEBHOOK_SECRET not set, rejecting the delivery');
    return false;
  }
  const expected = Buffer.from(githubSignature(secret, body));
  const actual = Buffer.from(header ?? '');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
