import { Pool } from 'https://deno.land/x/postgres@v0.19.3/mod.ts';

const pool = new Pool(Deno.env.get('SUPABASE_DB_URL')!, 3, true);

export async function all<T>(text: string, args: unknown[] = []): Promise<T[]> {
  const connection = await pool.connect();
  try {
    const result = await connection.queryObject<T>(text, args);
    return result.rows;
  } finally {
    connection.release();
  }
}

export const ident = (name: string) => '"' + name.replace(/"/g, '""') + '"';
