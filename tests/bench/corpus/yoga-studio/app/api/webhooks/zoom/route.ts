import { NextResponse } from 'next/server';
import { prisma } from '@/lib/prisma';

export async function POST(request: Request) {
  const { event, payload } = await request.json();

  switch (event) {
    case 'meeting.participant_joined':
      await prisma.booking.updateMany({
        where: { member: { email: payload.object.participant.email }, zoomId: String(payload.object.id) },
        data: { attended: true },
      });
      break;
    case 'recording.completed':
      await prisma.yogaClass.updateMany({ where: { zoomId: String(payload.object.id) }, data: { recordingUrl: payload.object.share_url } });
      break;
  }
  return NextResponse.json({ ok: true });
}
