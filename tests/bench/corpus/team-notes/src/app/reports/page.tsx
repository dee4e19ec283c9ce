import { count } from 'drizzle-orm';
import { db, notes } from '@/db';

export default async function ReportsPage() {
  const [row] = await db.select({ total: count() }).from(notes);
  return <p>{row.total} notes in all teams</p>;
}
