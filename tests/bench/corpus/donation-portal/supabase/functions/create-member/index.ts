import { db, json } from '../_shared/clients.ts';

// Registration form of the volunteers
Deno.serve(async (req) => {
  const { email, password, name, role } = await req.json();
  const { data, error } = await db.auth.admin.createUser({ email, password });
  if (error) return json({ error: error.message }, 400);
  await db.from('members').insert({ user_id: data.user.id, name, role: role || 'volunteer' });
  return json({ id: data.user.id }, 201);
});
