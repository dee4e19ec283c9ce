import { NextResponse, type NextRequest } from 'next/server';
import { supabase } from '@/lib/supabase';

export async function GET(request: NextRequest) {
  const search = request.nextUrl.searchParams.get('q') ?? '';
  const { data, error } = await supabase
    .from('stockists')
    .select('id, name, city')
    .or(`name.ilike.%${search}%,city.ilike.%${search}%`)
    .limit(50);
  if (error) {
    return NextResponse.json({ error: 'Search failed' }, { status: 500 });
  }
  return NextResponse.json(data);
}
