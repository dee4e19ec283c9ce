import { createClient } from '@supabase/supabase-js';

const url = process.env.NEXT_PUBLIC_SUPABASE_URL!;

export const storage = createClient(url, process.env.NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY!);

export const gallery = createClient(url, process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY!);
