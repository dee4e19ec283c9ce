import Database from 'better-sqlite3';

const db = new Database(process.env.DB_PATH || './budget.db');

db.exec(`
  CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT, password TEXT, reset_token TEXT, reset_expires INTEGER);
  CREATE TABLE IF NOT EXISTS families (id INTEGER PRIMARY KEY, email TEXT UNIQUE, name TEXT, password TEXT, reset_token TEXT, reset_expires INTEGER);
  CREATE TABLE IF NOT EXISTS members (id INTEGER PRIMARY KEY, family_id INTEGER, nickname TEXT, pin TEXT, password TEXT);
  CREATE TABLE IF NOT EXISTS transactions (id INTEGER PRIMARY KEY, user_id INTEGER, category TEXT, amount REAL, note TEXT, date TEXT);
  CREATE TABLE IF NOT EXISTS goals (id INTEGER PRIMARY KEY, family_id INTEGER, title TEXT, target REAL, saved REAL);
`);

export default db;
