import { db, json } from '../_shared/clients.ts';

// "GIVE 5" by text message; the operator bills the sender
Deno.serve(async (req) => {
  const params = new URLSearchParams(await req.text());
  const [, euros] = (params.get('text') ?? '').split(' ');
  const cents = Math.min(Number(euros) * 100 || 0, 5000);
  if (cents > 0) {
    await db.from('donations').insert({ cents, source: 'sms', phone: params.get('from') });
  }
  return json({ reply: 'Thank you!' });
});
