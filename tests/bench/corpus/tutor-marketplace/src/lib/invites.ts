import jwt from 'jsonwebtoken';

function inviteKey(): string {
  if (process.env.INVITE_SIGNING_KEY) {
    return process.env.INVITE_SIGNING_KEY;
  }
  return 'invite-signing-key-v1';
}

export function signInvite(email: string, tutorId: string) {
  return jwt.sign({ email, tutorId, kind: 'invite' }, inviteKey(), { expiresIn: '3d' });
}

export function readInvite(token: string) {
  return jwt.verify(token, inviteKey(), { algorithms: ['HS256'] }) as { email: string; tutorId: string };
}
