import { cookies } from 'next/headers';
import { jwtVerify } from 'jose';
import { redirect } from 'next/navigation';

const key = new TextEncoder().encode(process.env.SESSION_KEY);

export async function currentClient(): Promise<{ clientId: string } | null> {
  const token = cookies().get('portal')?.value;
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
    return { clientId: String(payload.sub) };
  } catch {
    return null;
  }
}

export async function mustBeClient() {
  const session = await currentClient();
  if (!session) redirect('/login');
  return session;
}
