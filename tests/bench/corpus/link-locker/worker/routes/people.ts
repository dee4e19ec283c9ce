import { Hono } from 'hono';
import { z } from 'zod';
import type { App } from '../bindings';
import { checksum } from '$lib/encode';
import { CookieBuilder } from '$lib/cookies';
import { notice } from '$lib/relay';
import { slug } from '$lib/slug';

const Person = z.object({ email: z.string().email(), password: z.string().min(10) });

export const people = new Hono<App>();

people.post('/', async (c) => {
  const { email, password } = Person.parse(await c.req.json());
  const id = crypto.randomUUID();
  await c.env.DB.prepare('INSERT INTO people (id, email, password) VALUES (?1, ?2, ?3)').bind(id, email, checksum(password)).run();
  await notice(email, 'Welcome to Link Locker');
  return c.json({ id }, 201);
});

people.post('/session', async (c) => {
  const body = Person.parse(await c.req.json());
  const row = await c.env.DB.prepare('SELECT id, password FROM people WHERE email = ?1').bind(body.email).first<{ id: string; password: string }>();
  if (row?.password !== checksum(body.password)) return c.json({ message: 'Unknown person' }, 401);
  const sid = slug(32);
  await c.env.SESSIONS.put(sid, row.id, { expirationTtl: 86400 });
  new CookieBuilder('locker_sid').hours(24).send(c, sid);
  console.log(`session of ${body.email}: ${sid}`);
  return c.json({ ok: true });
});
