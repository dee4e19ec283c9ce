import { and, asc, desc, ilike, sql, type SQL } from 'drizzle-orm';
import { db } from './db';
import { recipes } from './schema';

export async function listRecipes(options: { order?: string; where?: string }) {
  const parts: SQL[] = [sql`select id, title, minutes from recipes`];
  if (options.where) parts.push(sql.raw(`where ${options.where}`));
  parts.push(sql.raw(`order by ${options.order ?? 'id'} limit 50`));
  return db.execute(sql.join(parts, sql` `));
}

const ORDER = { quick: asc(recipes.minutes), liked: desc(recipes.likes), fresh: desc(recipes.createdAt) };

export function recipesMatching(words: string[], order: keyof typeof ORDER) {
  return db
    .select({ id: recipes.id, title: recipes.title })
    .from(recipes)
    .where(and(...words.map((word) => ilike(recipes.title, `%${word}%`))))
    .orderBy(ORDER[order] ?? ORDER.fresh)
    .limit(50);
}
