import { and, eq } from 'drizzle-orm';
import { createInsertSchema } from 'drizzle-zod';
import { db, recipes, withMember } from '@/server';

const editable = createInsertSchema(recipes).pick({ title: true, method: true, minutes: true }).partial();

export default withMember(async (req, res) => {
  const own = and(eq(recipes.id, Number(req.query.id)), eq(recipes.authorId, req.memberId));
  if (req.method === 'PUT') {
    const [row] = await db.update(recipes).set(req.body).where(own).returning({ id: recipes.id });
    return row ? res.json(row) : res.status(404).end();
  }
  if (req.method === 'PATCH') {
    const parsed = editable.safeParse(req.body);
    if (!parsed.success) return res.status(400).json({ error: 'Malformed recipe' });
    const [row] = await db.update(recipes).set(parsed.data).where(own).returning({ id: recipes.id });
    return row ? res.json(row) : res.status(404).end();
  }
  const [recipe] = await db.select().from(recipes).where(eq(recipes.id, Number(req.query.id)));
  return recipe ? res.json(recipe) : res.status(404).end();
});
