import { openai } from '@ai-sdk/openai';
import { generateObject, generateText } from 'ai';
import { z } from 'zod';
import { pool } from '../lib/db.js';

const model = openai('gpt-4o-mini');

export async function harvestReport(question: string) {
  const { text } = await generateText({ model, prompt: `One Postgres WHERE condition on trees(row, variety, planted) for: ${question}` });
  const { rows } = await pool.query(`SELECT id, variety FROM trees WHERE ${text}`);
  return rows;
}

export async function plantingReport(question: string) {
  const { object } = await generateObject({ model, schema: z.object({ variety: z.string().max(60) }), prompt: question });
  const { rows } = await pool.query('SELECT id, variety FROM trees WHERE variety = $1', [object.variety]);
  return rows;
}
