import { hash, verify } from '@node-rs/argon2';
import { zValidator } from '@hono/zod-validator';
import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { sign } from 'hono/jwt';
import { z } from 'zod';
import { db, users } from '~/db';
import { env } from '~/env';
import { auth, organizerOnly, type AppEnv } from '~/middleware/auth';

const issue = (user: { id: string; role: string }) =>
  sign({ sub: user.id, role: user.role, exp: Math.floor(Date.now() / 1000) + 3600 }, env.JWT_SECRET, 'HS256');

const base = z.object({ email: z.string().email(), password: z.string().min(10).max(100) });
const open = base.passthrough();
const strict = base.extend({ organizer: z.literal(false).default(false) }).strict();

export const session = new Hono<AppEnv>()
  .post('/register', zValidator('json', open), async (c) => {
    const { password, ...profile } = c.req.valid('json');
    const [user] = await db.insert(users).values({ ...profile, email: profile.email, passwordHash: await hash(password) }).returning();
    return c.json({ token: await issue(user) }, 201);
  })
  .post('/guests', zValidator('json', strict), async (c) => {
    const { password, email } = c.req.valid('json');
    const [user] = await db.insert(users).values({ email, passwordHash: await hash(password), role: 'guest' }).returning();
    return c.json({ token: await issue(user) }, 201);
  })
  .post('/login', zValidator('json', base), async (c) => {
    const { email, password } = c.req.valid('json');
    const [user] = await db.select().from(users).where(eq(users.email, email));
    if (!user || !(await verify(user.passwordHash, password))) return c.json({ error: 'Wrong email or password' }, 401);
    return c.json({ token: await issue(user) });
  })
  .patch('/users/:id/role', auth, organizerOnly, async (c) => {
    const role = z.enum(['guest', 'box-office']).parse((await c.req.json()).role);
    await db.update(users).set({ role }).where(eq(users.id, c.req.param('id')));
    return c.json({ role });
  });
