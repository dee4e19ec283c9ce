import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { db, statements } from '../db';
import { cookProcedure, curatorProcedure, publicProcedure, router } from '../trpc';

const id = z.object({ id: z.number().int().positive() });
const draft = z.object({ title: z.string().min(2).max(120), body: z.string().max(20_000) });

export const recipes = router({
  shared: publicProcedure.query(() => statements.shared.all()),

  create: cookProcedure.input(draft).mutation(({ ctx, input }) => {
    const { lastInsertRowid } = statements.insertRecipe.run(ctx.user.id, input.title, input.body);
    return { id: Number(lastInsertRowid) };
  }),

  importFor: cookProcedure.input(draft.extend({ authorId: z.number().int() })).mutation(({ input }) => {
    const { lastInsertRowid } = statements.insertRecipe.run(input.authorId, input.title, input.body);
    return { id: Number(lastInsertRowid) };
  }),

  importAll: cookProcedure.input(z.array(draft).max(50)).mutation(({ ctx, input }) => {
    const author = ctx.user.id;
    const ids = input.map((recipe) => Number(statements.insertRecipe.run(author, recipe.title, recipe.body).lastInsertRowid));
    return { ids };
  }),

  read: cookProcedure.input(id).query(({ input }) => {
    const recipe = statements.recipe.get(input.id);
    if (!recipe) throw new TRPCError({ code: 'NOT_FOUND' });
    return recipe;
  }),

  open: cookProcedure.input(id).query(({ ctx, input }) => {
    const recipe = statements.recipeOf.get(input.id, ctx.user.id);
    if (!recipe) throw new TRPCError({ code: 'NOT_FOUND' });
    return recipe;
  }),

  remove: publicProcedure.input(id).mutation(({ input }) => {
    db.prepare('DELETE FROM recipes WHERE id = ?').run(input.id);
    return { removed: input.id };
  }),

  discard: cookProcedure.input(id).mutation(({ ctx, input }) => {
    const { changes } = db.prepare('DELETE FROM recipes WHERE id = ? AND author_id = ?').run(input.id, ctx.user.id);
    return { removed: changes };
  }),

  feature: curatorProcedure.input(id).mutation(({ input }) => {
    db.prepare('UPDATE recipes SET featured = 1 WHERE id = ?').run(input.id);
    return { featured: input.id };
  }),
});
