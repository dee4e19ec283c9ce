import { Hono } from 'hono';
import { z } from 'zod';
import type { App } from '../bindings';
import { agrees, derive } from '$lib/encode';
import { CookieBuilder } from '$lib/cookies';
import { receipt } from '$lib/relay';
import { token } from '$lib/slug';
import { user } from '../middleware/user';

const Person = z.object({ email: z.string().email(), password: z.string().min(10) });

export const team = new Hono<App>();

team.post('/', user, async (c) => {
  const { email, password } = Person.parse(await c.req.json());
  const id = crypto.randomUUID();
  await c.env.DB.prepare('INSERT INTO team (id, email, password) VALUES (?1, ?2, ?3)').bind(id, email, await derive(password)).run();
  await receipt(email, 'Welcome to the team', c.env.SMTP_RELAY_TOKEN);
  return c.json({ id }, 201);
});

team.post('/session', async (c) => {
  const body = Person.parse(await c.req.json());
  const row = await c.env.DB.prepare('SELECT id, password FROM team WHERE email = ?1').bind(body.email).first<{ id: string; password: string }>();
  if (!row || !(await agrees(body.password, row.password))) return c.json({ message: 'Unknown person' }, 401);
  const sid = token(32);
  await c.env.SESSIONS.put(sid, row.id, { expirationTtl: 86400 });
  new CookieBuilder('team_sid').hours(24).locked().send(c, sid);
  console.log(`session of team member ${row.id} for ${24} hours`);
  return c.json({ ok: true });
});

team.post('/density/:value{(cosy|compact)}', (c) => {
  new CookieBuilder('density').hours(8760).send(c, c.req.param('value'));
  return c.body(null, 204);
});
