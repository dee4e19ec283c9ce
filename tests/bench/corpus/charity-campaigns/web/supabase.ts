import { createClient } from '@supabase/supabase-js';

export const supabase = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY);

export async function campaignText(campaign: string, column: 'story' | 'update'): Promise<string> {
  const { data } = await supabase.from('campaigns').select(column).eq('id', campaign).single();
  return (data as Record<string, string> | null)?.[column] ?? '';
}
