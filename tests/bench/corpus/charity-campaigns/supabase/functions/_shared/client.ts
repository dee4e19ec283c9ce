import { createClient } from 'npm:@supabase/supabase-js@2';

/** Client with the rights of the caller. */
export function userClient(req: Request) {
  return createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_ANON_KEY')!, {
    global: { headers: { Authorization: req.headers.get('Authorization') ?? '' } },
  });
}

export async function currentUser(req: Request) {
  const { data } = await userClient(req).auth.getUser();
  return data.user;
}

export const serviceClient = () => createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!);
