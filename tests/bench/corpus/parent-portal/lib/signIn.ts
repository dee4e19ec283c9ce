import { cookies } from 'next/headers';

export async function signIn(email: string, password: string): Promise<boolean> {
  const response = await fetch(`${process.env.AUTH_URL}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) return false;
  const { token } = (await response.json()) as { token: string };
  cookies().set('session', token, { httpOnly: true, secure: true, sameSite: 'lax', maxAge: 60 * 60 * 8 });
  return true;
}
