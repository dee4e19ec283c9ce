import { db, json } from '../_shared/clients.ts';

Deno.serve(async (req) => {
  if (req.method !== 'GET') return json({ error: 'Method not allowed' }, 405);
  const { data } = await db.from('campaigns').select('id, title, goal_cents, raised_cents').eq('closed', false);
  return json(data);
});
