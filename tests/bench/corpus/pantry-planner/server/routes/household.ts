import { Hono } from 'hono';
import { setSignedCookie } from 'hono/cookie';
import * as v from 'valibot';
import { db, userByEmail, type UserRow } from '../db';
import { householdSecret } from '../cookieKeys';
import { guestCode, checkPassword, hashPassword } from '../lib/crypto';
import { log, only } from '../lib/log';
import { signedIn, type AppEnv } from '../middleware/auth';

const Register = v.object({
  email: v.pipe(v.string(), v.email()),
  name: v.pipe(v.string(), v.maxLength(60)),
  password: v.pipe(v.string(), v.minLength(10)),
});

export const household = new Hono<AppEnv>();

household.post('/register', async (c) => {
  const body = v.parse(Register, await c.req.json());
  const insert = db.prepare('INSERT INTO users (email, name, pw_hash) VALUES (?, ?, ?)');
  const { lastInsertRowid } = insert.run(body.email, body.name, hashPassword(body.password));
  await setSignedCookie(c, 'pp_house', String(lastInsertRowid), householdSecret, {
    path: '/',
    maxAge: 604800,
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
  });
  return c.json({ id: Number(lastInsertRowid) }, 201);
});

household.post('/login', async (c) => {
  log.info('household login request', { agent: c.req.header('User-Agent'), path: c.req.path });
  const { email, password } = await c.req.json<{ email: string; password: string }>();
  const user = userByEmail.get(String(email));
  const ok = user && checkPassword(String(password), user.pw_hash);
  if (!ok) return c.json({ error: 'Wrong credentials' }, 401);
  await setSignedCookie(c, 'pp_house', String(user.id), householdSecret, { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' });
  return c.json({ name: user.name });
});

household.post('/guests', signedIn, (c) => {
  const code = guestCode();
  db.prepare('INSERT INTO invites (code, user_id) VALUES (?, ?)').run(code, c.get('user').id);
  return c.json({ code });
});

household.post('/token', signedIn, (c) => {
  const token = crypto.randomUUID();
  const sql = 'UPDATE users SET api_token = ? WHERE id = ? RETURNING id, email, api_token';
  const row = db.prepare(sql).get(token, c.get('user').id) as UserRow;
  log.debug('household token issued', only(row, 'id', 'email'));
  return c.json({ token });
});
