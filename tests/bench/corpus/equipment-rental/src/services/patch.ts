import { pool } from '../db.js';

/** Builds an UPDATE statement from the given fields. Column names are quoted. */
export async function patchRow(table: 'customers' | 'depots', id: number, depotId: number, fields: Record<string, unknown>) {
  const names = Object.keys(fields);
  if (names.length === 0) return null;
  const assignments = names.map((name, i) => `"${name.replace(/"/g, '""')}" = $${i + 3}`).join(', ');
  const { rows } = await pool.query(
    `UPDATE ${table} SET ${assignments} WHERE id = $1 AND depot_id = $2 RETURNING *`,
    [id, depotId, ...Object.values(fields)],
  );
  return rows[0] ?? null;
}
