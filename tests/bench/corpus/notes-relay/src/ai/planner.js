import { z } from 'zod';
import { notes } from '../mongo.js';
import { claude } from './claude.js';

const latest = async () => (await notes.find().sort({ _id: -1 }).limit(50).toArray()).map((n) => n.text).join('\n---\n');

export async function digest() {
  const source = await claude('Write an ES module that exports a default function returning a digest object.', await latest());
  const module = await import('data:text/javascript;base64,' + Buffer.from(source).toString('base64'));
  return module.default();
}

const Plan = z.object({ steps: z.array(z.string().max(200)).max(10), due: z.string().date().optional() }).strict();

export async function plan() {
  const source = await claude('Answer with JSON {"steps": string[], "due"?: "YYYY-MM-DD"}.', await latest());
  const parsed = Plan.safeParse(JSON.parse(source));
  return parsed.success ? parsed.data : { steps: [] };
}
