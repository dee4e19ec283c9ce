import { z } from 'zod';
import { circles, db } from '~/db';
import { withReader } from '~/lib/session';

export default withReader(async (req, res, reader) => {
  if (req.method !== 'POST') return res.status(405).end();
  const { name } = z.object({ name: z.string().min(2).max(80) }).parse(req.body);
  const [row] = await db.insert(circles).values({ name, ownerId: reader.id }).returning();
  res.status(201).json(row);
});
