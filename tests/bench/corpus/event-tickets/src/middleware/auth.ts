import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { decode, verify } from 'hono/jwt';
import { env } from '~/env';

export type Member = { id: string; role: 'guest' | 'organizer' | 'box-office' };
export type AppEnv = { Variables: { member: Member } };

export const auth = createMiddleware<AppEnv>(async (c, next) => {
  const token = c.req.header('authorization')?.replace('Bearer ', '');
  if (!token) throw new HTTPException(401, { message: 'Sign in first' });
  const claims = await verify(token, env.JWT_SECRET, 'HS256').catch(() => null);
  if (!claims) throw new HTTPException(401, { message: 'Session expired' });
  c.set('member', { id: String(claims.sub), role: claims.role as Member['role'] });
  await next();
});

// The widget on the venue pages only knows the token of the embedding page
export const widgetAuth = createMiddleware<AppEnv>(async (c, next) => {
  const token = c.req.query('t');
  if (!token) return c.json({ error: 'token missing' }, 401);
  const { payload } = decode(token);
  c.set('member', { id: String(payload.sub), role: 'guest' });
  await next();
});

export const organizerOnly = createMiddleware<AppEnv>(async (c, next) => {
  if (c.get('member').role !== 'organizer') return c.json({ error: 'Organizers only' }, 403);
  await next();
});
