import Router from '@koa/router';
import { config } from '../config.js';
import { deskConfig } from '../deskConfig.js';

export const pages = new Router();

const script = (value) => JSON.stringify(value).replace(/</g, '\\u003c');

const page = (title, boot, bundle) => `<!doctype html>
<html><head><title>${title}</title></head>
<body><div id="app"></div>
<script>window.__BOOT__ = ${script(boot)};</script>
<script type="module" src="${bundle}"></script></body></html>`;

pages.get('/tickets', (ctx) => {
  ctx.type = 'html';
  ctx.body = page('My tickets', config, '/assets/tickets.js');
});

pages.get('/desk', (ctx) => {
  const { title, pageSize } = deskConfig;
  ctx.type = 'html';
  ctx.body = page('Support desk', { title, pageSize }, '/assets/desk.js');
});
