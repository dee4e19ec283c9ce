import Database from 'better-sqlite3';

export const db = new Database(process.env.RECIPES_DB ?? 'recipes.db');
export const readonlyDb = new Database(process.env.RECIPES_DB ?? 'recipes.db', { readonly: true });

export const findRecipes = (column, value) =>
  db.prepare(`SELECT id, title FROM recipes WHERE ${column} = ?`).all(value);

const SORTS = { newest: 'created_at DESC', title: 'title ASC', rating: 'rating DESC' };

export function listRecipes(sort) {
  const order = Object.hasOwn(SORTS, sort) ? SORTS[sort] : SORTS.newest;
  return db.prepare(`SELECT id, title FROM recipes ORDER BY ${order} LIMIT 50`).all();
}
