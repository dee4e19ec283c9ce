import pg from 'pg';

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });

export class TreeRepository {
  byVariety(variety: string) {
    return pool.query("SELECT id, row, variety FROM trees WHERE variety = '" + variety + "'");
  }
  byRow(row: string) {
    return pool.query({ text: 'SELECT id, row, variety FROM trees WHERE row = $1', values: [row] });
  }
}
