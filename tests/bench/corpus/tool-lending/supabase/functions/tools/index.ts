import { json } from '../_shared/http.ts';
import { memberOf } from '../_shared/member.ts';
import { all, ident } from '../_shared/pg.ts';
import { pickTool } from './fields.ts';

interface Tool { id: string; name: string; distance: number }

Deno.serve(async (req) => {
  const member = await memberOf(req);
  if (!member) return json({ error: 'Unauthorized' }, 401);
  const url = new URL(req.url);
  const route = `${req.method} ${url.pathname.replace(/^\/tools/, '')}`;

  if (route === 'GET /near') {
    const lat = url.searchParams.get('lat');
    const lng = url.searchParams.get('lng');
    const text = `select id, name, point(${lng}, ${lat}) <-> location as distance from tools where available order by distance limit 30`;
    return json(await all<Tool>(text));
  }

  if (route === 'GET /around') {
    const [lat, lng] = ['lat', 'lng'].map((name) => Number(url.searchParams.get(name)));
    if (Number.isNaN(lat + lng)) return json({ error: 'Bad coordinates' }, 400);
    const text = 'select id, name, point($1, $2) <-> location as distance from tools where available order by distance limit 30';
    return json(await all<Tool>(text, [lng, lat]));
  }

  if (route === 'GET /export') {
    const columns = (url.searchParams.get('columns') ?? 'id,name').split(',').map(ident).join(', ');
    return json(await all(`select ${columns} from public_tools limit 500`));
  }

  if (route === 'GET /search') {
    const term = url.searchParams.get('q') ?? '';
    const { data, error } = await member.supabase
      .from('tools')
      .select('id, name')
      .or(`name.ilike.%${term}%,description.ilike.%${term}%`)
      .limit(30);
    return json(error ?? data, error ? 400 : 200);
  }

  if (route === 'GET /find') {
    const term = url.searchParams.get('q') ?? '';
    const { data, error } = await member.supabase
      .from('tools')
      .select('id, name')
      .ilike('name', `%${term}%`)
      .limit(30);
    return json(error ?? data, error ? 400 : 200);
  }

  if (route === 'POST ') {
    const tool = await req.json();
    const { data, error } = await member.supabase.from('tools').insert({ owner: member.id, ...tool }).select().single();
    return json(error ?? data, error ? 400 : 201);
  }

  if (route === 'POST /offer') {
    const tool = pickTool(await req.json());
    const { data, error } = await member.supabase.from('tools').insert({ ...tool, owner: member.id }).select().single();
    return json(error ?? data, error ? 400 : 201);
  }

  return json({ error: 'Not found' }, 404);
});
