import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { shell, thanks } from './pages.js';

export const forms = new Hono();

forms.get('/form/:id', async (c) => {
  const form = await c.env.DB.prepare('SELECT id, title, color FROM forms WHERE id = ?').bind(c.req.param('id')).first();
  if (!form) return c.html(`<p>There is no form named ${c.req.param('id')}.</p>`, 404);
  const page = c.req.header('referer') ?? '';
  return c.html(html`<h2>${form.title}</h2><form method="post"><input type="hidden" name="page" value="${page}"><textarea name="text"></textarea></form>`);
});

forms.get('/survey/:id', async (c) => {
  const form = await c.env.DB.prepare('SELECT id, title, color FROM forms WHERE id = ? AND kind = ?').bind(c.req.param('id'), 'survey').first();
  if (!form) return c.html(html`<p>There is no survey named ${c.req.param('id')}.</p>`, 404);
  return c.html(html`<h2>${form.title}</h2>`);
});

forms.post('/form/:id/thanks', async (c) => {
  const { name, lang = 'en' } = await c.req.parseBody();
  return c.body(shell(thanks(lang).replace('{name}', name)), 200, { 'Content-Type': 'text/html' });
});

forms.post('/survey/:id/thanks', async (c) => {
  const { name, lang = 'en' } = await c.req.parseBody();
  const [before, after] = thanks(lang).split('{name}');
  return c.html(html`${raw(before)}${String(name)}${raw(after)}`);
});

forms.get('/stats/:id', async (c) => {
  const row = await c.env.DB.prepare('SELECT count(*) AS n FROM entries WHERE form_id = ?').bind(c.req.param('id')).first();
  return c.html(`<strong>${Number(row?.n ?? 0)}</strong> answers so far`);
});
