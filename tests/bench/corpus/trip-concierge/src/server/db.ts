import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

interface Tables {
  bookings: { id: string; traveller_id: string; hotel: string; city: string; nights: number; price: number; paid: boolean };
  hotels: { id: string; name: string; city: string; stars: number; price: number };
}

export const db = new Kysely<Tables>({
  dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: process.env.DATABASE_URL }) }),
});
