import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { db } from '../db';
import { cookProcedure, router } from '../trpc';

const listOf = (id: number) => db.prepare<[number], { id: number; owner_id: number; name: string }>('SELECT * FROM lists WHERE id = ?').get(id);

function assertOwner(list: { owner_id: number } | undefined, userId: number): asserts list {
  if (!list || list.owner_id !== userId) throw new TRPCError({ code: 'NOT_FOUND' });
}

const entry = z.object({ listId: z.number().int(), text: z.string().min(1).max(200) });

export const lists = router({
  mine: cookProcedure.query(({ ctx }) => db.prepare('SELECT id, name FROM lists WHERE owner_id = ?').all(ctx.user.id)),

  add: cookProcedure.input(entry).mutation(({ input }) => {
    const list = listOf(input.listId);
    if (!list) throw new TRPCError({ code: 'NOT_FOUND' });
    db.prepare('INSERT INTO entries (list_id, text) VALUES (?, ?)').run(list.id, input.text);
    return { added: true };
  }),

  append: cookProcedure.input(entry).mutation(({ ctx, input }) => {
    const list = listOf(input.listId);
    assertOwner(list, ctx.user.id);
    db.prepare('INSERT INTO entries (list_id, text) VALUES (?, ?)').run(list.id, input.text.trim());
    return { added: true };
  }),

  of: cookProcedure.input(z.object({ ownerId: z.number().int().optional() }).default({})).query(({ ctx, input }) => {
    const owner = input.ownerId || ctx.user.id;
    return db.prepare('SELECT l.name, e.text FROM lists l JOIN entries e ON e.list_id = l.id WHERE l.owner_id = ?').all(owner);
  }),

  full: cookProcedure.query(({ ctx }) => {
    const owner = ctx.user.id;
    return db.prepare('SELECT l.id, l.name, e.text FROM lists l JOIN entries e ON e.list_id = l.id WHERE l.owner_id = ?').all(owner);
  }),
});
