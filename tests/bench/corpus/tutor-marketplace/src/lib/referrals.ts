import jwt from 'jsonwebtoken';

function referralKey(): string {
  if (process.env.REFERRAL_SIGNING_KEY) {
    return process.env.REFERRAL_SIGNING_KEY;
  }
  throw new Error('REFERRAL_SIGNING_KEY is not configured');
}

export function signReferral(userId: string) {
  return jwt.sign({ sub: userId, kind: 'referral' }, referralKey(), { expiresIn: '90d' });
}

export function readReferral(token: string) {
  return jwt.verify(token, referralKey(), { algorithms: ['HS256'] }) as { sub: string };
}
