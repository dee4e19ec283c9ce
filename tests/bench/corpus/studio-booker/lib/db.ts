import { Kysely, PostgresDialect, type Generated } from 'kysely';
import { Pool } from 'pg';

interface Schema {
  rooms: { id: Generated<string>; name: string; hourly_cents: number; access_code: string };
  slots: { id: Generated<string>; room_id: string; booker_id: string; starts_at: Date; hours: number; note: string | null; paid: Generated<boolean> };
  people: { clerk_id: string; email: string; staff: Generated<boolean> };
}

export const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: process.env.DATABASE_URL }) }) });
