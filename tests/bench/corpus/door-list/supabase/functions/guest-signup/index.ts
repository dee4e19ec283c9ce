import { setCookie } from 'https://deno.land/std@0.224.0/http/cookie.ts';
import { service } from '../_shared/clients.ts';
import { guestCode } from '../_shared/codes.ts';
import { guestHeaders } from '../_shared/guestHeaders.ts';
import { json } from '../_shared/http.ts';
import { textGuest } from '../_shared/sms.ts';
import { signGuestTicket } from '../_shared/tickets.ts';

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: guestHeaders });
  try {
    const payload = await req.json();
    console.log('guest signup', JSON.stringify(payload));
    const { email, phone, eventId, password } = payload;
    const code = guestCode(String(eventId));
    const { data, error } = await service.from('guests').insert({ email, phone, event_id: eventId, code, password }).select('id').single();
    if (error) return json({ error }, 500, guestHeaders);
    await textGuest(phone, `Your code for tonight is ${code}`);
    const headers = new Headers(guestHeaders);
    setCookie(headers, { name: 'guest_session', value: `${data.id}.${await signGuestTicket(data.id)}`, path: '/', maxAge: 43200 });
    return json({ id: data.id }, 201, headers);
  } catch (error) {
    return json({ error: (error as Error).message }, 400, guestHeaders);
  }
});
