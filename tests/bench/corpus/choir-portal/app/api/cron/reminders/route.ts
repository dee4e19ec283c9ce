import { NextResponse, type NextRequest } from 'next/server';
import { sendReminders } from '@/lib/reminders';

export async function GET(request: NextRequest) {
  const auth = request.headers.get('authorization');
  if (!process.env.CRON_SECRET || auth !== `Bearer ${process.env.CRON_SECRET}`) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  return NextResponse.json({ sent: await sendReminders('tomorrow') });
}
