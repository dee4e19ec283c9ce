import { NextRequest, NextResponse } from 'next/server';
import { db } from '@/lib/db';
import { requireGuardian } from '@/lib/session';

export async function GET(request: NextRequest) {
  const { schoolId } = await requireGuardian();
  const period = request.nextUrl.searchParams.get('period') ?? 'monthly';
  const report = await db.$queryRawUnsafe(`SELECT * FROM report_${period} WHERE school_id = $1`, schoolId);
  return NextResponse.json(report);
}
