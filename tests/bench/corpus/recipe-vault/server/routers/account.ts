import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { hashToken, type Context } from '../context';
import { statements } from '../db';
import { cookProcedure, publicProcedure, router } from '../trpc';

const credentials = z.object({ email: z.string().email(), password: z.string().min(10).max(100) });

function hashPassword(password: string, salt = randomBytes(16)) {
  return `${salt.toString('hex')}$${scryptSync(password, salt, 32).toString('hex')}`;
}

function passwordMatches(password: string, stored: string) {
  const [salt, wanted] = stored.split('$');
  return timingSafeEqual(scryptSync(password, Buffer.from(salt, 'hex'), 32), Buffer.from(wanted, 'hex'));
}

function startSession(ctx: Context, userId: number) {
  const token = randomBytes(32).toString('base64url');
  statements.addSession.run(userId, hashToken(token));
  ctx.res.cookie('sid', token, { httpOnly: true, secure: true, sameSite: 'lax' });
}

export const account = router({
  register: publicProcedure.input(credentials.extend({ role: z.enum(['cook', 'curator']).default('cook') })).mutation(({ ctx, input }) => {
    const { lastInsertRowid } = statements.insertUser.run(input.email, hashPassword(input.password), input.role);
    startSession(ctx, Number(lastInsertRowid));
    return { ok: true };
  }),

  join: publicProcedure.input(credentials).mutation(({ ctx, input }) => {
    const { lastInsertRowid } = statements.insertUser.run(input.email, hashPassword(input.password), 'cook');
    startSession(ctx, Number(lastInsertRowid));
    return { ok: true };
  }),

  login: publicProcedure.input(credentials).mutation(({ ctx, input }) => {
    const user = statements.userByEmail.get(input.email);
    if (!user || !passwordMatches(input.password, user.password_hash)) throw new TRPCError({ code: 'UNAUTHORIZED' });
    startSession(ctx, user.id);
    return { ok: true };
  }),

  me: cookProcedure.query(({ ctx }) => ctx.user),
});
