import { NextResponse } from 'next/server';
import { z } from 'zod';
import { createMember } from '@/lib/members';

const Signup = z.object({ email: z.string().email(), password: z.string().min(10) });

export async function POST(request: Request) {
  const parsed = Signup.safeParse(await request.json());
  if (!parsed.success) return NextResponse.json({ error: 'Invalid input' }, { status: 400 });
  try {
    return NextResponse.json(await createMember(parsed.data), { status: 201 });
  } catch (error) {
    const message = (error as { code?: number }).code === 11000 ? 'Email already registered' : 'Could not register';
    return NextResponse.json({ error: message }, { status: 500 });
  }
}
