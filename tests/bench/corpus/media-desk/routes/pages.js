const Router = require('@koa/router');
const { Clip } = require('../models');
const { document, text } = require('../lib/document');

const router = new Router();

router.get('/player', async (ctx) => {
  const clip = await Clip.findByPk(Number(ctx.query.clip) || 0);
  const label = ctx.query.label || clip?.title || 'Radio';
  ctx.type = 'html';
  ctx.body = document(label, `<audio controls src="/audio/${clip?.id ?? 0}"></audio>`);
});

router.get('/embed', async (ctx) => {
  const clip = await Clip.findByPk(Number(ctx.query.clip) || 0);
  const label = text(ctx.query.label || clip?.title || 'Radio');
  ctx.type = 'html';
  ctx.body = document(label, `<audio controls preload="none" src="/audio/${clip?.id ?? 0}"></audio>`);
});

router.get('/error', async (ctx) => {
  ctx.type = 'text/html';
  ctx.body = `<pre>${ctx.query.message}\n${new Date().toISOString()}</pre>`;
});

router.get('/problem', async (ctx) => {
  ctx.type = 'text/plain';
  ctx.body = `${ctx.query.message}\n${new Date().toISOString()}`;
});

router.get('/leave', async (ctx) => {
  ctx.session = null;
  ctx.redirect(ctx.query.to || ctx.get('Referrer') || '/');
});

router.get('/goodbye', async (ctx) => {
  ctx.session = null;
  const to = String(ctx.query.to || '/');
  ctx.redirect(/^\/[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(to) ? to : '/');
});

module.exports = router;
