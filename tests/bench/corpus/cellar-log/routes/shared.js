const Router = require('@koa/router');
const { shares } = require('../lib/mongo');

const router = new Router({ prefix: '/shared' });

router.post('/unlock', async (ctx) => {
  const share = await shares().findOne({ token: ctx.request.body.token });
  ctx.assert(share, 404);
  ctx.session.cellar = share.cellar;
  ctx.status = 204;
});

router.get('/unlock/:token', async (ctx) => {
  const share = await shares().findOne({ token: ctx.params.token });
  ctx.assert(share, 404);
  ctx.session.cellar = share.cellar;
  ctx.redirect('/');
});

router.get('/leave', (ctx) => {
  ctx.session = null;
  ctx.redirect([ctx.query.to, '/'].find(Boolean));
});

router.get('/switch', (ctx) => {
  ctx.session = null;
  ctx.redirect(['/', '/shared.html', '/help.html'].find((page) => page === ctx.query.to) ?? '/');
});

module.exports = router;
