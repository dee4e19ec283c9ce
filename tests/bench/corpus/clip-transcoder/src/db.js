import Database from 'better-sqlite3';

export const db = new Database(process.env.DB_FILE ?? 'clips.db');
db.pragma('journal_mode = WAL');
db.exec(`
  CREATE TABLE IF NOT EXISTS clips (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    title TEXT NOT NULL,
    file TEXT NOT NULL,
    codec TEXT,
    duration REAL,
    created_at TEXT DEFAULT CURRENT_TIMESTAMP
  );
`);
