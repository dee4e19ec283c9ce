import { and, asc, desc, eq, ilike, sql } from 'drizzle-orm';
import { client, db, projects } from '@/lib/db';

export async function searchProjects(clientId: string, term: string) {
  const pattern = '%' + term + '%';
  return db.execute(
    sql`select id, title, status from projects where client_id = ${clientId} and ${sql.raw(`title ilike '${pattern}'`)} order by updated_at desc`,
  );
}

export async function findProjects(clientId: string, term: string) {
  const escaped = term.replace(/[\\%_]/g, (c) => '\\' + c);
  return db
    .select({ id: projects.id, title: projects.title, status: projects.status })
    .from(projects)
    .where(and(eq(projects.clientId, clientId), ilike(projects.title, `%${escaped}%`)))
    .orderBy(desc(projects.updatedAt));
}

export function projectReport(clientId: string, groupBy: string) {
  return client.unsafe(
    `select ${groupBy} as bucket, count(*) as n, sum(budget) as budget from projects where client_id = $1 group by 1`,
    [clientId],
  );
}

const BUCKETS = {
  status: sql`status`,
  month: sql`to_char(updated_at, 'YYYY-MM')`,
  year: sql`extract(year from updated_at)`,
} as const;

export type Bucket = keyof typeof BUCKETS;
export const isBucket = (value: string | null): value is Bucket => value !== null && Object.hasOwn(BUCKETS, value);

export function projectSummary(clientId: string, bucket: Bucket) {
  return db.execute(
    sql`select ${BUCKETS[bucket]} as bucket, count(*) as n from projects where client_id = ${clientId} group by 1`,
  );
}

export function latest(clientId: string, limit: number) {
  return db.select().from(projects).where(eq(projects.clientId, clientId)).orderBy(asc(projects.title)).limit(limit);
}
