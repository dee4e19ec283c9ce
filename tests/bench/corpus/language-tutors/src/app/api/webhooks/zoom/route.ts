import { createHmac, timingSafeEqual } from 'node:crypto';
import { adminDb } from '@/utils/supabase/admin';

export async function POST(request: Request) {
  const text = await request.text();
  const stamp = request.headers.get('x-zm-request-timestamp') ?? '';
  const signature = request.headers.get('x-zm-signature') ?? '';
  const token = process.env.ZOOM_SECRET_TOKEN;

  if (!token) throw new Error('ZOOM_SECRET_TOKEN is not set');
  const expected = `v0=${createHmac('sha256', token).update(`v0:${stamp}:${text}`).digest('hex')}`;
  const stale = Math.abs(Date.now() / 1000 - Number(stamp)) > 300;
  if (stale || signature.length !== expected.length || !timingSafeEqual(Buffer.from(signature, 'latin1'), Buffer.from(expected, 'latin1'))) {
    return new Response('Invalid signature', { status: 401 });
  }

  const { event, payload } = JSON.parse(text);
  if (event === 'meeting.ended') await adminDb.from('lessons').update({ finished: true }).eq('zoom_id', String(payload.object.id));
  return new Response(null, { status: 204 });
}
