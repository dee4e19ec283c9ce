import { NextRequest, NextResponse } from 'next/server';
import { attendanceBetween } from '@/lib/attendance';
import { requireGuardian } from '@/lib/session';

export async function GET(request: NextRequest) {
  const guardian = await requireGuardian();
  const { searchParams } = new URL(request.url);
  const from = searchParams.get('from') ?? '2024-08-01';
  const to = searchParams.get('to') ?? '2025-07-31';
  const rows = await attendanceBetween(guardian.id, from, to);
  return NextResponse.json({ rows });
}
