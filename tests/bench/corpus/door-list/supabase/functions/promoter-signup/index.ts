import { setCookie } from 'https://deno.land/std@0.224.0/http/cookie.ts';
import { asCaller, service } from '../_shared/clients.ts';
import { vipCode } from '../_shared/codes.ts';
import { json } from '../_shared/http.ts';
import { promoterHeaders } from '../_shared/promoterHeaders.ts';
import { hashPassword } from '../_shared/passwords.ts';
import { textPromoter } from '../_shared/sms.ts';
import { signVipTicket } from '../_shared/tickets.ts';

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: promoterHeaders });
  const { data: caller } = await asCaller(req).auth.getUser();
  if (!caller.user) return json({ error: 'Only staff may add promoters' }, 401, promoterHeaders);
  try {
    const { email, phone, eventId, password } = await req.json();
    console.log('promoter signup', JSON.stringify({ by: caller.user.id, eventId }));
    const code = vipCode();
    const row = { email, phone, event_id: eventId, code, password: await hashPassword(String(password)) };
    const { data, error } = await service.from('promoters').insert(row).select('id').single();
    if (error) {
      console.error('promoter not stored', error.code);
      return json({ error: 'The promoter could not be stored' }, 500, promoterHeaders);
    }
    await textPromoter(phone, 'You are on the list');
    const headers = new Headers(promoterHeaders);
    setCookie(headers, {
      name: 'promoter_session',
      value: `${data.id}.${await signVipTicket(data.id)}`,
      path: '/',
      maxAge: 43200,
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    });
    return json({ id: data.id }, 201, headers);
  } catch (error) {
    console.error('promoter signup failed', error);
    return json({ error: 'Please check your input' }, 400, promoterHeaders);
  }
});
