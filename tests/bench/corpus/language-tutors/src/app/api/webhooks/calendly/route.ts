import { createHmac, timingSafeEqual } from 'node:crypto';
import { adminDb } from '@/utils/supabase/admin';

function parse(header: string) {
  return Object.fromEntries(header.split(',').map((part) => part.split('=') as [string, string]));
}

export async function POST(request: Request) {
  const text = await request.text();
  const { t, v1 } = parse(request.headers.get('calendly-webhook-signature') ?? '');
  const signingKey = process.env.CALENDLY_SIGNING_KEY;

  if (signingKey) {
    const expected = createHmac('sha256', signingKey).update(`${t}.${text}`).digest('hex');
    if (!v1 || v1.length !== expected.length || !timingSafeEqual(Buffer.from(v1, 'latin1'), Buffer.from(expected, 'latin1'))) {
      return new Response('Invalid signature', { status: 401 });
    }
  }

  const { event, payload } = JSON.parse(text);
  if (event === 'invitee.canceled') await adminDb.from('lessons').update({ cancelled: true }).eq('calendly_uri', payload.uri);
  return new Response(null, { status: 204 });
}
