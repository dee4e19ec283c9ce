import { NextResponse } from 'next/server';
import { Member } from '@/lib/mongo';
import { verifyPassword } from '@/lib/password';
import { seal, strictCookie } from '@/lib/session';

export async function POST(request: Request) {
  const { email, password } = await request.json();
  console.log('Admin login, password given:', Boolean(password));
  const member = await Member.findOne({ email: String(email), role: 'admin' });
  if (!member?.digest || !(await verifyPassword(member.digest, String(password)))) {
    return NextResponse.json({ error: 'Wrong email or password' }, { status: 401 });
  }
  const response = NextResponse.json({ ok: true });
  response.cookies.set('atelier_admin', seal(member.id), { ...strictCookie, maxAge: 3600 });
  return response;
}
