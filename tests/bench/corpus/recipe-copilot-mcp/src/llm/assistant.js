import { db, findRecipes } from '../lib/db.js';
import { run, sh } from '../lib/shell.js';
import { ask, complete } from './client.js';
import { z } from 'zod';

const SCHEMA = 'recipes(id, title, cuisine, rating, created_at)';

export async function answerFromDatabase(question) {
  const sql = await complete(`Write one SQLite SELECT for ${SCHEMA}. Answer with SQL only.`, question);
  return db.prepare(sql).all();
}

const Filter = z.object({ column: z.enum(['cuisine', 'title']), value: z.string().max(80) });

export async function answerFromFilter(question) {
  const raw = await complete(`Answer with JSON {column, value} for ${SCHEMA}.`, question);
  const { column, value } = Filter.parse(JSON.parse(raw));
  return findRecipes(column, value);
}

export async function scaleAmounts(recipe, servings) {
  const expression = await ask(`Give a JavaScript expression that scales ${JSON.stringify(recipe.amounts)} to ${servings} servings.`);
  const compute = new Function('amounts', `return ${expression}`);
  return compute(recipe.amounts);
}

export async function scaleFactor(recipe, servings) {
  const answer = await ask(`By which factor must ${JSON.stringify(recipe.amounts)} be scaled for ${servings} servings? Answer with a number.`);
  const factor = z.coerce.number().min(0.1).max(100).parse(answer.trim());
  return recipe.amounts.map((amount) => amount * factor);
}

export async function runMaintenance(request) {
  const reply = await ask(`Which shell command does this: ${request}? Only the command.`);
  return sh(reply.replace(/```(bash|sh)?/g, '').trim());
}

const JOBS = new Map([
  ['disk', ['df', ['-h']]],
  ['backup', ['cp', ['recipes.db', 'recipes.bak']]],
]);

export async function runJob(request) {
  const reply = await ask(`Answer with one of ${[...JOBS.keys()].join(', ')}: ${request}`);
  const job = JOBS.get(reply.trim());
  if (!job) return 'Unknown job';
  return run(job[0], job[1]);
}
