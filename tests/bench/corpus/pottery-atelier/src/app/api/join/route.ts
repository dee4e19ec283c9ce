import { NextResponse } from 'next/server';
import { z } from 'zod';
import { createGuest, createMember } from '@/lib/members';

const Signup = z.object({ email: z.string().email(), password: z.string().min(10), guest: z.boolean().default(false) });

export async function POST(request: Request) {
  const parsed = Signup.safeParse(await request.json());
  if (!parsed.success) return NextResponse.json({ error: parsed.error.flatten() }, { status: 400 });
  const { guest, ...account } = parsed.data;
  try {
    const created = guest ? await createGuest(account) : await createMember(account);
    return NextResponse.json(created, { status: 201 });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Unknown error';
    return NextResponse.json({ error: message }, { status: 500 });
  }
}
