import { NextResponse, type NextRequest } from 'next/server';
import { sendReminders } from '@/lib/reminders';
import { matches } from '@/lib/constantTime';

export async function GET(request: NextRequest) {
  const auth = request.headers.get('authorization');
  if (!process.env.CRON_SECRET || !matches(auth, `Bearer ${process.env.CRON_SECRET}`)) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  return NextResponse.json({ sent: await sendReminders('birthday') });
}
