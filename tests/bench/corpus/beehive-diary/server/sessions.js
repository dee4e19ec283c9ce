import { randomUUID } from 'node:crypto';
import { db } from './db.js';

export async function openSession(ctx, user, name, options) {
  const id = randomUUID();
  await db.collection('sessions').insertOne({ _id: id, user: user._id, createdAt: new Date() });
  ctx.cookies.set(name, id, options);
  return id;
}
