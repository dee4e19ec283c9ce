import { Hono } from 'hono';
import { html } from 'hono/html';
import { errorPage } from './templates';

export const pages = new Hono();

pages.get('/embed', (c) => {
  const theme = c.req.query('theme') ?? 'light';
  return c.html(`<body class="${theme}"><div id="embed"></div></body>`);
});

pages.get('/frame', (c) => {
  const theme = c.req.query('theme') ?? 'light';
  return c.html(html`<body class="${theme}"><div id="embed"></div></body>`);
});

pages.get('/failed', (c) => {
  const reason = c.req.query('reason') ?? 'unknown';
  return c.html(errorPage('Sign-in failed', reason), 400);
});

const REASONS: Record<string, string> = { expired: 'The link has expired.', used: 'The link was used before.' };

pages.get('/rejected', (c) => {
  const reason = c.req.query('reason') ?? '';
  const text = Object.hasOwn(REASONS, reason) ? REASONS[reason] : 'The link is not valid.';
  return c.html(errorPage('Sign-in failed', text), 403);
});

pages.get('/share/:id', (c) => {
  const agent = c.req.header('user-agent') ?? '';
  return new Response(`<p>Open this board in an app. Your browser: ${agent}</p>`, { headers: { 'content-type': 'text/html' } });
});

pages.get('/shared/:id', (c) => {
  const agent = c.req.header('user-agent') ?? '';
  return new Response(`Open this board in an app. Your browser: ${agent}`, { headers: { 'content-type': 'text/plain' } });
});

pages.get('/to', (c) => c.redirect(c.req.query('u') ?? '/'));

pages.get('/docs-link', (c) => {
  const u = c.req.query('u') ?? '';
  const allowed = u.startsWith('https://docs.insight.example/');
  return c.redirect(allowed ? u : '/');
});

pages.get('/after-share', (c) => {
  const url = new URL(c.req.query('u') ?? '/', 'https://app.insight.example');
  if (!url.hostname.endsWith('insight.example')) return c.redirect('/');
  return c.redirect(url.toString(), 303);
});

pages.get('/after-invite', (c) => {
  const url = new URL(c.req.query('u') ?? '/', 'https://app.insight.example');
  if (!url.hostname.endsWith('.insight.example') || url.protocol !== 'https:') return c.redirect('/');
  return c.redirect(url.toString(), 302);
});
