import type { z } from 'zod';
import { assertReader } from './session';

/** Small builder in the manner of safe-action libraries. */
export const readerAction = <S extends z.ZodTypeAny>(schema: S) => ({
  run: <R>(fn: (input: z.infer<S>, readerId: number) => Promise<R>) => async (raw: unknown) => {
    const readerId = await assertReader();
    return fn(schema.parse(raw), readerId);
  },
});

export const plainAction = <S extends z.ZodTypeAny>(schema: S) => ({
  run: <R>(fn: (input: z.infer<S>) => Promise<R>) => async (raw: unknown) => fn(schema.parse(raw)),
});
