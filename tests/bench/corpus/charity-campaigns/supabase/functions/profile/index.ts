import { z } from 'npm:zod@3';
import { currentUser, serviceClient } from '../_shared/client.ts';
import { json } from '../_shared/respond.ts';

const settings = z.object({ display_name: z.string().max(60), newsletter: z.boolean() }).partial().strip();

async function saveProfile(id: string, values: Record<string, unknown>) {
  const { error } = await serviceClient().from('profiles').update(values).eq('id', id);
  return error ? json({ error: 'Not saved' }, 400) : json({ ok: true });
}

Deno.serve(async (req) => {
  const user = await currentUser(req);
  if (!user) return json({ error: 'Sign in first' }, 401);
  const payload = await req.json();

  if (req.method === 'PUT') {
    return saveProfile(user.id, payload);
  }
  if (req.method === 'PATCH') {
    return saveProfile(user.id, settings.parse(payload));
  }
  return json({ error: 'Method not allowed' }, 405);
});
