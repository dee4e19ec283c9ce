'use server';

import { z } from 'zod';
import { sql } from '#/data/knex';

const answer = z.object({ code: z.string().length(32), coming: z.enum(['yes', 'no']), diet: z.string().max(100).optional() });

export async function answerInvitation(form: FormData) {
  const { code, coming, diet } = answer.parse(Object.fromEntries(form));
  const changed = await sql('guests').where({ invitation_code: code }).update({ coming: coming === 'yes', diet: diet ?? null });
  if (!changed) throw new Error('This invitation does not exist');
}
