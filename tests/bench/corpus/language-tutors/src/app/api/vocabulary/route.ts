import { NextResponse } from 'next/server';
import { adminDb } from '@/utils/supabase/admin';

export async function GET() {
  const { data } = await adminDb.from('vocabulary').select('word, translation').limit(500);
  return NextResponse.json(data ?? []);
}
