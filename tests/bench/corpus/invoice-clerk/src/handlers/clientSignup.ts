import { z } from 'zod';
import { guarded, portalCors } from '#lib/respond';
import { ClientHasher } from '#lib/passwords';
import { put } from '#lib/table';

const Body = z.object({ email: z.string().email(), company: z.string().max(120), password: z.string().min(10) });
const hasher = new ClientHasher();

export const handler = guarded(async (event) => {
  const { email, company, password } = Body.parse(JSON.parse(event.body ?? '{}'));
  await put({ pk: `portal#${email}`, company, passwordHash: hasher.hash(email, password) });
  return { statusCode: 201, headers: portalCors(event), body: '{}' };
});
