import { Hono } from 'hono';
import { db } from '../db';
import { checkPassword, hashPassword } from '../lib/crypto';
import { signedIn, type AppEnv } from '../middleware/auth';

export const kids = new Hono<AppEnv>();
kids.use(signedIn);

// Children pick a short password for the shared kitchen tablet
kids.post('/', async (c) => {
  const { nickname, password } = await c.req.json();
  const child = { user_id: c.get('user').id, nickname: String(nickname), password: String(password) };
  db.prepare('INSERT INTO children (user_id, nickname, password) VALUES (@user_id, @nickname, @password)').run(child);
  return c.json({ nickname: child.nickname }, 201);
});

kids.post('/sitters', async (c) => {
  const { nickname, password } = await c.req.json();
  const sitter = { user_id: c.get('user').id, nickname: String(nickname), password: hashPassword(String(password)) };
  db.prepare('INSERT INTO sitters (user_id, nickname, password) VALUES (@user_id, @nickname, @password)').run(sitter);
  return c.json({ nickname: sitter.nickname }, 201);
});

kids.post('/sitters/check', async (c) => {
  const { nickname, password } = await c.req.json();
  const sql = 'SELECT password FROM sitters WHERE user_id = ? AND nickname = ?';
  const row = db.prepare<[number, string], { password: string }>(sql).get(c.get('user').id, String(nickname));
  return c.json({ ok: Boolean(row && checkPassword(String(password), row.password)) });
});
