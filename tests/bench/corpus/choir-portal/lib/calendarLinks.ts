import { SignJWT, jwtVerify } from 'jose';

let cached: Uint8Array | undefined;

function key(): Uint8Array {
  if (cached) return cached;
  const value = process.env.CALENDAR_SECRET;
  if (value) return (cached = new TextEncoder().encode(value));
  if (process.env.NODE_ENV === 'production') throw new Error('CALENDAR_SECRET is required in production');
  return (cached = crypto.getRandomValues(new Uint8Array(32)));
}

export const signCalendar = (memberId: string) =>
  new SignJWT({ memberId }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('365d').sign(key());

export const readCalendar = async (token: string) => {
  const { payload } = await jwtVerify(token, key(), { algorithms: ['HS256'] });
  return String(payload.memberId);
};
