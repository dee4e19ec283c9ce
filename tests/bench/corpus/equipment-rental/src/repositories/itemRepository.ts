import { pool } from '../db.js';

export interface Item {
  id: number;
  name: string;
  daily_rate: number;
  depot_id: number;
}

export interface ListOptions {
  depotId: number;
  orderBy: string;
  limit: number;
}

export class ItemRepository {
  async list({ depotId, orderBy, limit }: ListOptions): Promise<Item[]> {
    const { rows } = await pool.query(
      `SELECT id, name, daily_rate, depot_id FROM items WHERE depot_id = $1 ORDER BY ${orderBy} LIMIT $2`,
      [depotId, limit],
    );
    return rows;
  }

  async byCode(code: string): Promise<Item | undefined> {
    const { rows } = await pool.query('SELECT id, name, daily_rate, depot_id FROM items WHERE code = $1', [code]);
    return rows[0];
  }
}

export const itemRepository = new ItemRepository();
