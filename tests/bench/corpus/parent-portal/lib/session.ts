import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { jwtVerify } from 'jose';

const key = new TextEncoder().encode(process.env.SESSION_SECRET);

export async function requireGuardian() {
  const token = cookies().get('session')?.value;
  if (!token) redirect('/login');
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
    return { id: payload.sub as string, schoolId: payload.schoolId as string };
  } catch {
    redirect('/login');
  }
}
