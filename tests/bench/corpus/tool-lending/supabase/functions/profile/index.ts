import { json } from '../_shared/http.ts';
import { memberOf } from '../_shared/member.ts';

Deno.serve(async (req) => {
  const member = await memberOf(req);
  if (!member) return json({ error: 'Unauthorized' }, 401);
  const form = await req.formData();

  if (req.method === 'PUT') {
    const profile: Record<string, unknown> = { id: member.id };
    form.forEach((value, key) => {
      profile[key] = value;
    });
    const { error } = await member.supabase.from('profiles').upsert(profile);
    return json({ ok: !error });
  }

  const profile = { id: member.id, nickname: form.get('nickname'), street: form.get('street') };
  const { error } = await member.supabase.from('profiles').upsert(profile, { onConflict: 'id' });
  return json({ ok: !error });
});
