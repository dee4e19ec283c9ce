const Router = require('@koa/router');
const store = require('../lib/bottleStore');
const { textOf, withoutOperators } = require('../lib/operators');

const router = new Router({ prefix: '/bottles' });

router.post('/query', async (ctx) => {
  const { conditions = {} } = ctx.request.body;
  ctx.body = await store.matching(ctx.state.cellar, conditions);
});

router.post('/matching', async (ctx) => {
  const wanted = withoutOperators(ctx.request.body.conditions ?? {});
  ctx.body = await store.matching(ctx.state.cellar, wanted);
});

router.post('/drink', async (ctx) => {
  const { bottle } = ctx.request.body;
  const { modifiedCount } = await store.drink(ctx.state.cellar, bottle);
  ctx.status = modifiedCount ? 204 : 404;
});

router.post('/open', async (ctx) => {
  const { modifiedCount } = await store.drink(ctx.state.cellar, textOf(ctx, 'bottle'));
  ctx.status = modifiedCount ? 204 : 404;
});

router.post('/', async (ctx) => {
  const { insertedId } = await store.add({ left: 1, ...ctx.request.body });
  ctx.body = { id: insertedId };
});

router.post('/simple', async (ctx) => {
  const document = { left: 1, bottle: textOf(ctx, 'bottle'), region: textOf(ctx, 'region'), cellar: ctx.state.cellar };
  const { insertedId } = await store.add(document);
  ctx.body = { id: insertedId };
});

router.get('/regions', async (ctx) => {
  ctx.body = await store.distinct(ctx.state.cellar, 'region');
});

module.exports = router;
