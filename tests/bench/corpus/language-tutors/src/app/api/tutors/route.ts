import { NextResponse } from 'next/server';
import { adminDb } from '@/utils/supabase/admin';

export async function GET() {
  const { data } = await adminDb.from('tutors').select('id, headline, rate').eq('listed', true).limit(50);
  return NextResponse.json(data ?? []);
}
