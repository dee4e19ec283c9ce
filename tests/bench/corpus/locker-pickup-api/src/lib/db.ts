import pg from 'pg';
import { config } from '../config.js';

export const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 10 });

export async function one<T>(sql: string, params: unknown[] = []): Promise<T | undefined> {
  const { rows } = await pool.query(sql, params);
  return rows[0] as T | undefined;
}
