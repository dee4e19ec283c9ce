import { currentUser, serviceClient, userClient } from '../_shared/client.ts';
import { json } from '../_shared/respond.ts';
import { donationsReport, sql } from '../_shared/sql.ts';

Deno.serve(async (req) => {
  const url = new URL(req.url);
  const user = await currentUser(req);
  if (!user) return json({ error: 'Sign in first' }, 401);

  switch (url.pathname.split('/').pop()) {
    case 'report': {
      const group = url.searchParams.get('group') ?? 'country';
      const rows = await donationsReport(group, url.searchParams.get('campaign') ?? '');
      return json(rows);
    }
    case 'overview': {
      const group = url.searchParams.get('group') === 'month' ? "date_trunc('month', created_at)" : 'country';
      const overview = await donationsReport(group, url.searchParams.get('campaign') ?? '');
      return json(overview);
    }
    case 'donors': {
      const email = url.searchParams.get('email') ?? '';
      const donors = await sql.unsafe("select id, name from donors where owner = '" + user.id + "' and email = '" + email + "'");
      return json(donors);
    }
    case 'supporters': {
      const email = url.searchParams.get('email') ?? '';
      const supporters = await sql`select id, name from donors where owner = ${user.id} and email = ${email}`;
      return json(supporters);
    }
    case 'sorted': {
      const column = url.searchParams.get('sort') ?? 'created_at';
      const sorted = await sql`select id, amount, created_at from donations where owner = ${user.id} order by ${sql(column)} limit 100`;
      return json(sorted);
    }
    case 'pledge': {
      const pledge = await req.json();
      const { error } = await serviceClient().from('pledges').insert({ ...pledge, donor_id: user.id });
      return error ? json({ error: 'Not saved' }, 400) : json({ ok: true }, 201);
    }
    case 'promise': {
      const { campaign_id, amount, message } = await req.json();
      const { error } = await serviceClient().from('pledges').insert({ campaign_id, amount: Number(amount), message, donor_id: user.id, state: 'open' });
      return error ? json({ error: 'Not saved' }, 400) : json({ ok: true }, 201);
    }
    case 'mine': {
      const { data } = await userClient(req).from('donations').select('id, amount').eq('donor_id', user.id);
      return json(data);
    }
    default:
      return json({ error: 'Not found' }, 404);
  }
});
