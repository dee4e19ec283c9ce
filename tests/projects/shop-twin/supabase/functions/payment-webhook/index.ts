import { createClient } from 'npm:@supabase/supabase-js@2.57.0';
import { z } from 'npm:zod@4.1.0';
import { requireSecret } from '../_shared/secrets.ts';

const encoder = new TextEncoder();

const eventSchema = z.object({
  type: z.string(),
  orderId: z.string().uuid(),
  totalCents: z.number().int().min(0),
});

async function verifySignature(payload: string, signature: string | null): Promise<boolean> {
  if (!signature || !/^[0-9a-f]{64}$/.test(signature)) return false;
  const secret = requireSecret('PAYMENT_WEBHOOK_SECRET');
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return crypto.subtle.verify('HMAC', key, bytes, encoder.encode(payload));
}

Deno.serve(async (req) => {
  const payload = await req.text();
  if (!(await verifySignature(payload, req.headers.get('x-payment-signature')))) {
    return new Response('Bad signature', { status: 401 });
  }

  const event = eventSchema.parse(JSON.parse(payload));
  const supabase = createClient(requireSecret('SUPABASE_URL'), requireSecret('SUPABASE_SERVICE_ROLE_KEY'));
  if (event.type === 'payment.completed') {
    const { error } = await supabase
      .from('loyalty_bookings')
      .upsert({ order_id: event.orderId, points: Math.floor(event.totalCents / 100) }, { onConflict: 'order_id' });
    if (error) {
      console.error('Booking failed', error.code);
      return new Response('Booking failed', { status: 500 });
    }
  }
  return Response.json({ received: true });
});
