import { sql } from 'kysely';
import { db } from './db';

export async function cheapestIn(city: string, extra: string) {
  const query = sql`select id, name, price from hotels where city = ${city} ${sql.raw(extra ? `and ${extra}` : '')} order by price limit 10`;
  const { rows } = await query.execute(db);
  return rows;
}

export async function cheapestWith(city: string, minStars: number) {
  return db
    .selectFrom('hotels')
    .select(['id', 'name', 'price'])
    .where('city', '=', city)
    .where('stars', '>=', minStars)
    .orderBy('price')
    .limit(10)
    .execute();
}

const COLUMNS = ['name', 'stars', 'price'] as const;

export async function sorted(city: string, column: string) {
  const known = COLUMNS.find((c) => c === column) ?? 'price';
  const { rows } = await sql`select name, stars, price from hotels where city = ${city} order by ${sql.ref(known)}`.execute(db);
  return rows;
}
