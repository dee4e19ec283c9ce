import { createClient } from 'npm:@supabase/supabase-js@2';

const url = Deno.env.get('SUPABASE_URL')!;

export const archive = createClient(url, 'archive-role-velvet-rope-key-606');

export const service = createClient(url, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);

export function asCaller(req: Request) {
  return createClient(url, Deno.env.get('SUPABASE_ANON_KEY')!, {
    global: { headers: { Authorization: req.headers.get('Authorization') ?? '' } },
  });
}
