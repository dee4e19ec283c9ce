import { db, json } from '../_shared/clients.ts';
import { hasValidSignature } from '../_shared/signature.ts';

Deno.serve(async (req) => {
  const raw = await req.text();
  if (!(await hasValidSignature(raw, req.headers.get('x-mail-signature'), Deno.env.get('MAIL_HOOK_SECRET')!))) {
    return json({ error: 'Invalid signature' }, 401);
  }
  const { recipient, event } = JSON.parse(raw);
  if (event === 'unsubscribed') await db.from('donors').update({ newsletter: false }).eq('email', recipient);
  return json({ ok: true });
});
