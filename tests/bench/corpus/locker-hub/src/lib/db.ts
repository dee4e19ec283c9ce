import Database from 'better-sqlite3';

export const db = new Database(process.env.DB_FILE ?? 'lockers.db');
db.pragma('journal_mode = WAL');

export interface Rental {
  id: number;
  user_id: number;
  locker: string;
  pin: string;
  open_until: string;
}

export const rentals = {
  find: (id: number) => db.prepare('SELECT * FROM rentals WHERE id = ?').get(id) as Rental | undefined,
  findFor: (userId: number, id: number) =>
    db.prepare('SELECT * FROM rentals WHERE id = ? AND user_id = ?').get(id, userId) as Rental | undefined,
  list: (userId: number) => db.prepare('SELECT * FROM rentals WHERE user_id = ?').all(userId) as Rental[],
  extend: (id: number, hours: number) =>
    db.prepare(`UPDATE rentals SET open_until = datetime(open_until, ?) WHERE id = ?`).run(`+${hours} hours`, id),
};
