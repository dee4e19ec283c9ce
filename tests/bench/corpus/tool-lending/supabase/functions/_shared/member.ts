import { createClient, type SupabaseClient } from 'https://esm.sh/@supabase/supabase-js@2.44.4';

export interface Member { id: string; supabase: SupabaseClient }

// Every request runs with the rights of its caller
export async function memberOf(req: Request): Promise<Member | null> {
  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_ANON_KEY')!, {
    global: { headers: { Authorization: req.headers.get('Authorization') ?? '' } },
  });
  const { data } = await supabase.auth.getUser();
  return data.user ? { id: data.user.id, supabase } : null;
}
