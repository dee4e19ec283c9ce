import { initTRPC, TRPCError } from '@trpc/server';
import type { Context } from './context';

const t = initTRPC.context<Context>().create();

export const router = t.router;
export const publicProcedure = t.procedure;

const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, user: ctx.user } });
});

export const cookProcedure = t.procedure.use(signedIn);

export const curatorProcedure = cookProcedure.use(({ ctx, next }) => {
  if (ctx.user.role !== 'curator') throw new TRPCError({ code: 'FORBIDDEN' });
  return next();
});
