import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { supabase } from '@/lib/supabase';

const searchSchema = z.string().regex(/^[\p{L}\d -]{0,40}$/u);

export async function GET(request: NextRequest) {
  const parsed = searchSchema.safeParse(request.nextUrl.searchParams.get('q') ?? '');
  if (!parsed.success) {
    return NextResponse.json({ error: 'Letters and spaces only' }, { status: 400 });
  }
  const search = parsed.data;
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
