import { NextResponse } from 'next/server';
import { db } from '~/server/db';

export async function GET() {
  const members = await db.member.findMany({ select: { name: true, phone: true, birthday: true } });
  return NextResponse.json(members);
}
