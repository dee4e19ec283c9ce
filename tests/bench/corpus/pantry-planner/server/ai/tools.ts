import { spawn } from 'node:child_process';
import { once } from 'node:events';
import * as v from 'valibot';
import type Anthropic from '@anthropic-ai/sdk';
import { db } from '../db';

const text = { type: 'string' } as const;

export const recipeTools: Anthropic.Tool[] = [
  { name: 'find_by_ingredient', description: 'Recipes with an ingredient', input_schema: { type: 'object', properties: { ingredient: text } } },
  { name: 'find_by_cuisine', description: 'Recipes of a cuisine', input_schema: { type: 'object', properties: { cuisine: text } } },
  { name: 'make_thumbnail', description: 'Thumbnail of a photo', input_schema: { type: 'object', properties: { photo: text } } },
  { name: 'make_banner', description: 'Banner of a photo', input_schema: { type: 'object', properties: { photoId: { type: 'integer' } } } },
];

const Banner = v.strictObject({ photoId: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export async function runRecipeTool(name: string, input: any): Promise<string> {
  if (name === 'find_by_ingredient') {
    const sql = ['SELECT id, title FROM recipes', `WHERE ingredients LIKE '%${input.ingredient}%'`, 'LIMIT 20'].join(' ');
    return JSON.stringify(db.prepare(sql).all());
  }
  if (name === 'find_by_cuisine') {
    const sql = ['SELECT id, title FROM recipes', 'WHERE cuisine LIKE ?', 'LIMIT 20'].join(' ');
    return JSON.stringify(db.prepare(sql).all(`%${input.cuisine}%`));
  }
  if (name === 'make_thumbnail') {
    const child = spawn(`convert photos/${input.photo} -resize 200x200 thumbs/${input.photo}`, { shell: true });
    const [code] = await once(child, 'exit');
    return code === 0 ? 'done' : 'failed';
  }
  if (name === 'make_banner') {
    const { photoId } = v.parse(Banner, input);
    const child = spawn('convert', [`photos/${photoId}.jpg`, '-resize', '1200x300', `banners/${photoId}.jpg`]);
    const [code] = await once(child, 'exit');
    return code === 0 ? 'done' : 'failed';
  }
  return 'unknown tool';
}
