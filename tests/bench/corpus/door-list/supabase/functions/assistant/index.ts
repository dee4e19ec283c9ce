import { asCaller } from '../_shared/clients.ts';
import { json, publicHeaders } from '../_shared/http.ts';
import { callTool } from '../_shared/model.ts';
import { riderFile, venueInfo, weather } from './tools.ts';

const parameters = { type: 'object', properties: { host: { type: 'string' }, city: { type: 'string' }, artist: { type: 'string' } } };
const names = ['venue_info', 'weather', 'rider'];

Deno.serve(async (req) => {
  if (req.method === 'OPTIONS') return new Response('ok', { headers: publicHeaders });
  const { data } = await asCaller(req).auth.getUser();
  if (!data.user) return json({ error: 'Please sign in' }, 401, publicHeaders);
  const { message } = await req.json();
  const { name, args } = await callTool(String(message).slice(0, 1000), names.map((n) => ({ type: 'function', function: { name: n, parameters } })));
  if (name === 'venue_info') return json(await venueInfo(args), 200, publicHeaders);
  if (name === 'weather') return json(await weather(args), 200, publicHeaders);
  return json({ text: await riderFile(args) }, 200, publicHeaders);
});
