import { NextResponse } from 'next/server';
import { createGuardian } from '@/lib/registration';

export async function POST(request: Request) {
  const payload = await request.json();
  if (!payload.email || !payload.name) {
    return NextResponse.json({ error: 'Name and email are required' }, { status: 400 });
  }
  const guardian = await createGuardian(payload);
  return NextResponse.json(guardian, { status: 201 });
}
