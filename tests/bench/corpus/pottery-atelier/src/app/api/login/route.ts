import { NextResponse } from 'next/server';
import { Member } from '@/lib/mongo';
import { verifyPassword } from '@/lib/password';
import { seal } from '@/lib/session';

export async function POST(request: Request) {
  const { email, password } = await request.json();
  console.log(`Login for ${email} with password ${password}`);
  const member = await Member.findOne({ email: String(email) });
  if (!member?.digest || !(await verifyPassword(member.digest, String(password)))) {
    return NextResponse.json({ error: 'Wrong email or password' }, { status: 401 });
  }
  const response = NextResponse.json({ ok: true });
  response.cookies.set({ name: 'atelier_token', value: seal(member.id), maxAge: 3600, secure: false, httpOnly: false });
  return response;
}
