import 'server-only';
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import { sql } from '#/data/knex';

export interface Couple {
  id: number;
  weddingId: number;
  planner: boolean;
}

export async function couple(): Promise<Couple | undefined> {
  const sid = (await cookies()).get('sid')?.value;
  if (!sid) return undefined;
  const digest = createHash('sha256').update(sid).digest('hex');
  return sql('sessions')
    .join('couples', 'couples.id', 'sessions.couple_id')
    .where({ digest })
    .andWhere('expires_at', '>', sql.fn.now())
    .first('couples.id', 'couples.wedding_id as weddingId', 'couples.planner');
}
