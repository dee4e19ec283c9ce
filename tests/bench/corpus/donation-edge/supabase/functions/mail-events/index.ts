import { admin } from '../_shared/clients.ts';
import { hmacValid } from '../_shared/signature.ts';

Deno.serve(async (req) => {
  const body = await req.text();
  const secret = Deno.env.get('MAIL_WEBHOOK_SECRET');
  const checks: Promise<boolean>[] = [];
  if (secret) checks.push(hmacValid(secret, body, req.headers.get('x-mail-signature')));
  if (!(await Promise.all(checks)).every(Boolean)) return new Response(null, { status: 401 });
  const event = JSON.parse(body);
  await admin.from('donors').update({ bounced: event.kind === 'bounce' }).eq('email', event.email);
  return new Response(null, { status: 204 });
});
