'use server';

import { and, eq } from 'drizzle-orm';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { circles, db } from '~/db';
import { plainAction, readerAction } from '~/lib/actionClient';

const Ref = z.object({ id: z.number().int() });

export const hideCircle = plainAction(Ref).run(async ({ id }) => {
  await db.update(circles).set({ hidden: true }).where(eq(circles.id, id));
  revalidatePath('/circles');
});

export const showCircle = readerAction(Ref).run(async ({ id }, readerId) => {
  await db.update(circles).set({ hidden: false }).where(and(eq(circles.id, id), eq(circles.ownerId, readerId)));
  revalidatePath('/circles');
});
