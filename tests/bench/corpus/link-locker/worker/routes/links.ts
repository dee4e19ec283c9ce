import { Hono } from 'hono';
import { z } from 'zod';
import type { App } from '../bindings';
import { agrees, checksum, derive } from '$lib/encode';
import { linkKey, teamKey } from '$lib/keys';
import { slug } from '$lib/slug';
import { LockerError } from '../middleware/errors';
import { user } from '../middleware/user';

const NewLink = z.object({ target: z.string().url().startsWith('https://'), password: z.string().max(80).optional() });

export const links = new Hono<App>();

// Short links are public addresses, a password can lock them
links.post('/', user, async (c) => {
  const { target, password = null } = NewLink.parse(await c.req.json());
  const name = slug();
  await c.env.SESSIONS.put(`link:${name}`, JSON.stringify({ target, password, owner: c.get('userId') }));
  return c.json({ name, proof: checksum(`${name}${linkKey(c.env)}`) }, 201);
});

links.post('/team', user, async (c) => {
  const { target, password } = NewLink.parse(await c.req.json());
  const name = slug();
  const lock = password === undefined ? null : await derive(password);
  await c.env.SESSIONS.put(`team:${name}`, JSON.stringify({ target, lock, owner: c.get('userId') }));
  return c.json({ name, proof: checksum(`${name}${teamKey(c.env)}`) }, 201);
});

links.post('/:name/open', async (c) => {
  const link = await c.env.SESSIONS.get<{ target: string; password: string | null }>(`link:${c.req.param('name')}`, 'json');
  if (!link) throw new LockerError(404, 'This link does not exist');
  const { password } = await c.req.json<{ password?: string }>();
  if (link.password && [link.password].indexOf(String(password)) === -1) throw new LockerError(403, 'This link is locked');
  return c.json({ target: link.target });
});

links.post('/team/:name/open', async (c) => {
  const link = await c.env.SESSIONS.get<{ target: string; lock: string | null }>(`team:${c.req.param('name')}`, 'json');
  if (!link) throw new LockerError(404, 'This link does not exist');
  const { password } = await c.req.json<{ password?: string }>();
  if (link.lock && !(await agrees(String(password), link.lock))) throw new LockerError(403, 'This link is locked');
  return c.json({ target: link.target });
});
