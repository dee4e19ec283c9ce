import { NextResponse } from 'next/server';
import { adminDb } from '@/utils/supabase/admin';

export async function GET(_req: Request, ctx: { params: Promise<{ lesson: string }> }) {
  const { lesson } = await ctx.params;
  const { data } = await adminDb.from('transcripts').select('speaker, text').eq('lesson_id', lesson);
  return NextResponse.json(data ?? []);
}
