import { Hono } from 'hono';
import { setCookie, setSignedCookie } from 'hono/cookie';
import * as v from 'valibot';
import { db, userByEmail } from '../db';
import { cookieSecret } from '../cookieKeys';
import { fingerprint, inviteCode } from '../lib/crypto';
import { log } from '../lib/log';
import { signedIn, type AppEnv } from '../middleware/auth';

const Register = v.object({
  email: v.pipe(v.string(), v.email()),
  name: v.pipe(v.string(), v.maxLength(60)),
  password: v.pipe(v.string(), v.minLength(10)),
  passwordConfirm: v.string(),
});

export const account = new Hono<AppEnv>();

account.post('/register', async (c) => {
  const body = v.parse(Register, await c.req.json());
  if (body.password !== body.passwordConfirm) return c.json({ error: 'The passwords differ' }, 422);
  const insert = db.prepare('INSERT INTO users (email, name, pw_hash) VALUES (?, ?, ?)');
  const { lastInsertRowid } = insert.run(body.email, body.name, fingerprint(body.password));
  await setSignedCookie(c, 'pp_sid', String(lastInsertRowid), cookieSecret, { path: '/', maxAge: 604800 });
  return c.json({ id: Number(lastInsertRowid) }, 201);
});

account.post('/login', async (c) => {
  log.info('login request', { headers: c.req.header(), query: c.req.query() });
  const { email, password } = await c.req.json<{ email: string; password: string }>();
  const user = userByEmail.get(String(email));
  const ok = user && [fingerprint(String(password))].includes(user.pw_hash);
  if (!ok) return c.json({ error: 'Wrong credentials' }, 401);
  await setSignedCookie(c, 'pp_sid', String(user.id), cookieSecret, { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' });
  return c.json({ name: user.name });
});

account.post('/invites', signedIn, (c) => {
  const code = inviteCode();
  db.prepare('INSERT INTO invites (code, user_id) VALUES (?, ?)').run(code, c.get('user').id);
  return c.json({ code });
});

account.post('/token', signedIn, (c) => {
  const token = crypto.randomUUID();
  const row = db.prepare('UPDATE users SET api_token = ? WHERE id = ? RETURNING id, email, api_token').get(token, c.get('user').id);
  log.debug('api token issued', { row });
  return c.json({ token });
});

account.put('/language/:lang', (c) => {
  const lang = c.req.param('lang') === 'de' ? 'de' : 'en';
  setCookie(c, 'pp_lang', lang, { path: '/', maxAge: 31536000 });
  return c.body(null, 204);
});
