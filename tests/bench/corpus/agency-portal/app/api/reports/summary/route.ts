import { NextResponse, type NextRequest } from 'next/server';
import { currentClient } from '@/lib/session';
import { isBucket, projectSummary } from '@/lib/queries/projects';

export async function GET(request: NextRequest) {
  const session = await currentClient();
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  const by = request.nextUrl.searchParams.get('by');
  if (!isBucket(by)) return NextResponse.json({ error: 'Unknown grouping' }, { status: 400 });
  return NextResponse.json(await projectSummary(session.clientId, by));
}
