import { admin, env } from '../_shared/clients.ts';
import { hmacValid } from '../_shared/signature.ts';

Deno.serve(async (req) => {
  const body = await req.text();
  const secret = env('SMS_WEBHOOK_SECRET');
  if (!(await hmacValid(secret, body, req.headers.get('x-sms-signature')))) return new Response(null, { status: 401 });
  const event = JSON.parse(body);
  await admin.from('donors').update({ sms_opt_out: event.text === 'STOP' }).eq('phone', event.from);
  return new Response(null, { status: 204 });
});
