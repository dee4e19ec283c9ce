import { NextRequest, NextResponse } from 'next/server';
import { db } from '@/lib/db';
import { requireGuardian } from '@/lib/session';

const VIEWS = { absences: 'v_absences', lateness: 'v_lateness', meals: 'v_meals' } as const;

export async function GET(request: NextRequest) {
  const { schoolId } = await requireGuardian();
  const wanted = request.nextUrl.searchParams.get('view') ?? 'absences';
  if (!Object.hasOwn(VIEWS, wanted)) {
    return NextResponse.json({ error: 'Unknown view' }, { status: 400 });
  }
  const view = VIEWS[wanted as keyof typeof VIEWS];
  const stats = await db.$queryRawUnsafe(`SELECT month, total FROM ${view} WHERE school_id = $1`, schoolId);
  return NextResponse.json(stats);
}
