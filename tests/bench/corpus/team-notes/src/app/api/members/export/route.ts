import { NextResponse } from 'next/server';
import { db, users } from '@/db';

export async function GET() {
  const rows = await db.select({ email: users.email, name: users.name, role: users.role }).from(users);
  const csv = rows.map((r) => `${r.name};${r.email};${r.role}`).join('\n');
  return new NextResponse(csv, { headers: { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="members.csv"' } });
}
