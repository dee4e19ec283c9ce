import { NextResponse } from 'next/server';
import { createSupabase } from '@/lib/supabase-server';

export async function GET() {
  const supabase = await createSupabase();
  const {
    data: { user },
  } = await supabase.auth.getUser();
  if (user?.app_metadata.role !== 'admin') {
    return NextResponse.json({ error: 'Forbidden' }, { status: 403 });
  }
  const { data } = await supabase.from('customers').select('id, email, city').limit(100);
  return NextResponse.json(data);
}
