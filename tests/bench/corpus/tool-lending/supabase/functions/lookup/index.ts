import { json } from '../_shared/http.ts';
import { memberOf } from '../_shared/member.ts';
import { fetchManual, manualSource } from '../_shared/manuals.ts';

// Finds the manual of a tool and keeps a copy
Deno.serve(async (req) => {
  const member = await memberOf(req);
  if (!member) return json({ error: 'Unauthorized' }, 401);
  const { manualUrl, brand, model } = await req.json();

  if (manualUrl) {
    const manual = await fetchManual(manualUrl);
    await member.supabase.storage.from('manuals').upload(`${member.id}/${crypto.randomUUID()}.pdf`, manual);
    return json({ bytes: manual.byteLength });
  }

  const source = manualSource(brand, model);
  if (!source) return json({ error: 'Unknown brand' }, 404);
  const manual = await fetchManual(source);
  return json({ bytes: manual.byteLength });
});
