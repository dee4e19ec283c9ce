import Database from 'better-sqlite3';
import { config } from './config';

export const db = new Database(config.database);
db.pragma('journal_mode = WAL');

export interface UserRow {
  id: number;
  email: string;
  name: string;
  pw_hash: string;
  api_token: string | null;
}

export const userByEmail = db.prepare<[string], UserRow>('SELECT * FROM users WHERE email = ?');
export const userById = db.prepare<[number], UserRow>('SELECT * FROM users WHERE id = ?');
