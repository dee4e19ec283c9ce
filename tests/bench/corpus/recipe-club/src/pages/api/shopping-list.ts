import type { NextApiRequest, NextApiResponse } from 'next';
import { eq } from 'drizzle-orm';
import { db, recipes } from '@/server';

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const [recipe] = await db.select({ minutes: recipes.minutes }).from(recipes).where(eq(recipes.id, Number(req.query.id)));
  if (!recipe) return res.status(404).end();
  const servings = Number(req.query.servings) || 4;
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  return res.send(`<h2>For ${servings} people</h2><p>${recipe.minutes} minutes</p>`);
}
