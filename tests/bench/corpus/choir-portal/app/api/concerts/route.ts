import { eq } from 'drizzle-orm';
import { db, sheets } from '@/lib/db';

export async function GET() {
  const programme = await db.select({ title: sheets.title, composer: sheets.composer }).from(sheets).where(eq(sheets.isPublic, true));
  return Response.json(programme, { headers: { 'Access-Control-Allow-Origin': '*' } });
}
