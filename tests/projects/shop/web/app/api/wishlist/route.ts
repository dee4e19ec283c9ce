import { NextResponse } from 'next/server';
import { prisma } from '@/lib/db';
import { createSupabase } from '@/lib/supabase-server';

export async function GET() {
  const supabase = await createSupabase();
  const {
    data: { session },
  } = await supabase.auth.getSession();
  if (!session) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  const items = await prisma.wish.findMany({ where: { userId: session.user.id }, take: 100 });
  return NextResponse.json(items);
}
