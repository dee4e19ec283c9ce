import { NextResponse } from 'next/server';
import { currentClient } from '@/lib/session';
import { projectReport } from '@/lib/queries/projects';

export async function POST(request: Request) {
  const session = await currentClient();
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const { groupBy = 'status' } = await request.json();
  return NextResponse.json(await projectReport(session.clientId, groupBy));
}
