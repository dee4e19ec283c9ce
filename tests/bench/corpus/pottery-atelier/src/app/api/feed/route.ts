import { NextResponse } from 'next/server';
import { OldOrder } from '@/lib/mongo';
import { openHeaders } from '@/lib/cors';

export async function GET(request: Request) {
  const count = await OldOrder.countDocuments();
  return NextResponse.json({ count }, { headers: openHeaders(request) });
}
