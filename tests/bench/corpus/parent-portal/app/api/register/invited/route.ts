import { NextResponse } from 'next/server';
import { z } from 'zod';
import { createGuardian } from '@/lib/registration';

const schema = z.object({ email: z.string().email(), name: z.string().min(1), schoolId: z.string().cuid() }).strict();

export async function POST(request: Request) {
  const parsed = schema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Name and email are required' }, { status: 400 });
  }
  const guardian = await createGuardian(parsed.data);
  return NextResponse.json(guardian, { status: 201 });
}
