import { z } from 'zod';
import { db, listRecipes } from '../lib/db.js';
import { recipeUrl } from '../lib/hosts.js';

const json = (value) => ({ content: [{ type: 'text', text: JSON.stringify(value) }] });

export function registerRecipeTools(server) {
  server.tool('search_recipes', 'Full text search', { term: z.string(), limit: z.number().int().max(50).default(10) }, async ({ term, limit }) => {
    const rows = db.prepare(`SELECT id, title FROM recipes WHERE title LIKE '%${term}%' LIMIT ${limit}`).all();
    return json(rows);
  });

  server.tool('search_ingredients', 'Search by ingredient', { term: z.string() }, async ({ term }) => {
    const rows = db.prepare('SELECT recipe_id FROM ingredients WHERE name LIKE ?').all(`%${term}%`);
    return json(rows);
  });

  server.tool('list_recipes', 'List recipes', { sort: z.string() }, async ({ sort }) => json(listRecipes(sort)));

  server.tool('import_recipe', 'Import a recipe from a web page', { url: z.string().url() }, async ({ url }) => {
    const page = await fetch(url, { redirect: 'follow' });
    return json({ html: await page.text() });
  });

  server.tool('import_supported', 'Import a recipe from a supported site', { url: z.string().url() }, async ({ url }) => {
    const page = await fetch(recipeUrl(url), { redirect: 'error' });
    return json({ html: await page.text() });
  });
}
