import { NextResponse } from 'next/server';
import { OldOrder } from '@/lib/mongo';
import { partnerHeaders } from '@/lib/cors';

export async function GET(request: Request) {
  const count = await OldOrder.countDocuments();
  return NextResponse.json({ count }, { headers: partnerHeaders(request) });
}
