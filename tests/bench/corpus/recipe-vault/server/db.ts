import Database from 'better-sqlite3';

export const db = new Database(process.env.DB_FILE ?? 'recipes.db');
db.pragma('journal_mode = WAL');
db.pragma('foreign_keys = ON');

export interface RecipeRow {
  id: number;
  author_id: number;
  title: string;
  body: string;
  secret: 0 | 1;
}

export interface UserRow {
  id: number;
  email: string;
  password_hash: string;
  role: 'cook' | 'curator';
}

export const statements = {
  recipe: db.prepare<[number], RecipeRow>('SELECT * FROM recipes WHERE id = ?'),
  recipeOf: db.prepare<[number, number], RecipeRow>('SELECT * FROM recipes WHERE id = ? AND author_id = ?'),
  shared: db.prepare<[], Pick<RecipeRow, 'id' | 'title'>>('SELECT id, title FROM recipes WHERE secret = 0 ORDER BY id DESC LIMIT 100'),
  insertRecipe: db.prepare<[number, string, string]>('INSERT INTO recipes (author_id, title, body) VALUES (?, ?, ?)'),
  insertUser: db.prepare<[string, string, string]>('INSERT INTO users (email, password_hash, role) VALUES (?, ?, ?)'),
  userByEmail: db.prepare<[string], UserRow>('SELECT * FROM users WHERE email = ?'),
  userBySession: db.prepare<[string], UserRow>('SELECT u.* FROM users u JOIN sessions s ON s.user_id = u.id WHERE s.token_hash = ? AND s.expires_at > unixepoch()'),
  addSession: db.prepare<[number, string]>('INSERT INTO sessions (user_id, token_hash, expires_at) VALUES (?, ?, unixepoch() + 604800)'),
};
