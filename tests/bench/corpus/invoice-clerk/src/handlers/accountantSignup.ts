import { z } from 'zod';
import { accountantCors, guardedQuietly } from '#lib/respond';
import { Hasher } from '#lib/passwords';
import { put } from '#lib/table';

const Body = z.object({ email: z.string().email(), company: z.string().max(120), password: z.string().min(10) });
const hasher = new Hasher();

export const handler = guardedQuietly(async (event) => {
  const { email, company, password } = Body.parse(JSON.parse(event.body ?? '{}'));
  await put({ pk: `accountant#${email}`, company, passwordHash: await hasher.hash(email, password) });
  return { statusCode: 201, headers: accountantCors(event), body: '{}' };
});
