import 'server-only';
import { createClient } from '@supabase/supabase-js';

const storage = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_ANON_KEY!).storage;

export async function setUpStorage(): Promise<void> {
  await storage.createBucket('product-photos', { public: true });
  await storage.createBucket('invoices', { public: true });
}
