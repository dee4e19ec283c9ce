import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { siteOf } from './sites.js';

export const links = new Hono();

links.get('/click', async (c) => {
  const to = c.req.query('to');
  if (!to) return c.notFound();
  c.executionCtx.waitUntil(c.env.DB.prepare('INSERT INTO clicks (target, at) VALUES (?, ?)').bind(to, Date.now()).run());
  return c.redirect(to);
});

// The target is stored when a campaign is made
links.get('/c/:campaign', async (c) => {
  const row = await c.env.DB.prepare('SELECT target FROM campaigns WHERE slug = ?').bind(c.req.param('campaign')).first();
  if (!row) return c.notFound();
  return c.redirect(row.target);
});

links.get('/done/:form', async (c) => {
  const site = await siteOf(c.env.DB, c.req.param('form'));
  const returnUrl = c.req.query('return') ?? getCookie(c, 'fw_return') ?? site;
  if (new URL(returnUrl, site).hostname.endsWith(new URL(site).hostname)) return c.redirect(returnUrl);
  return c.redirect(site);
});

links.get('/finished/:form', async (c) => {
  const site = new URL(await siteOf(c.env.DB, c.req.param('form')));
  const wanted = new URL(c.req.query('return') ?? '/', site);
  if (wanted.origin === site.origin) return c.redirect(wanted.href);
  return c.redirect(site.href);
});

links.get('/lang', (c) => {
  const back = c.req.header('Referer') || '/';
  c.header('Set-Cookie', `lang=${c.req.query('l') === 'fr' ? 'fr' : 'en'}; Path=/; Secure; SameSite=Lax`);
  c.header('Location', c.req.query('back') || back);
  return c.body(null, 302);
});

links.get('/language', (c) => {
  const lang = c.req.query('l') === 'fr' ? 'fr' : 'en';
  c.header('Set-Cookie', `lang=${lang}; Path=/; Secure; SameSite=Lax`);
  c.header('Location', `/w/${lang}/`);
  return c.body(null, 302);
});
