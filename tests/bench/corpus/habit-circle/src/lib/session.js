import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';

if (!process.env.SESSION_PASSWORD) throw new Error('SESSION_PASSWORD is missing');

export const sessionOptions = {
  password: process.env.SESSION_PASSWORD,
  cookieName: 'habit_session',
  cookieOptions: { secure: process.env.NODE_ENV === 'production', httpOnly: true, sameSite: 'lax' },
};

export const readSession = () => getIronSession(cookies(), sessionOptions);

export async function memberId() {
  const session = await readSession();
  if (!session.memberId) throw new Error('Not signed in');
  return session.memberId;
}
