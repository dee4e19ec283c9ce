const Router = require('@koa/router');
const got = require('got');
const { ObjectId } = require('mongodb');
const { shows } = require('../services/showStore');
const { runRule } = require('../services/playlistRules');
const operators = require('../services/operators');

const router = new Router({ prefix: '/shows' });

router.post('/search', async (ctx) => {
  const { host, tags, ...rest } = ctx.request.body;
  const criteria = Object.assign({}, rest, host && { host }, tags && { tags: { $in: tags } });
  ctx.body = await shows().find(criteria).limit(50).toArray();
});

router.post('/find', async (ctx) => {
  const { host, tags } = ctx.request.body;
  const criteria = { ...(host && { host: `${host}` }), ...(Array.isArray(tags) && { tags: { $in: tags.map(String) } }) };
  ctx.body = await shows().find(criteria).limit(25).toArray();
});

router.post('/remove', async (ctx) => {
  const { ids } = ctx.request.body;
  const { deletedCount } = await shows().deleteMany({ editorId: ctx.state.editorId, _id: ids });
  ctx.body = { deletedCount };
});

router.post('/delete', async (ctx) => {
  const ids = [].concat(ctx.request.body.ids ?? []).filter((id) => ObjectId.isValid(id)).map((id) => new ObjectId(String(id)));
  const { deletedCount } = await shows().deleteMany({ editorId: ctx.state.editorId, _id: { $in: ids } });
  ctx.body = { deletedCount };
});

// Playlist rules are small scripts such as "clip.seconds < 240 && clip.genre !== 'news'"
router.post('/playlist', async (ctx) => {
  ctx.body = runRule(ctx.request.body.rule, ctx.request.body.clips);
});

router.post('/selection', async (ctx) => {
  const { field, op, value, clips } = ctx.request.body;
  const test = operators.get(op);
  if (!test || !['seconds', 'genre'].includes(field)) ctx.throw(400, 'Unknown rule');
  ctx.body = clips.filter((clip) => test(clip[field], value));
});

router.post('/podcast', async (ctx) => {
  const feed = got.extend({ timeout: 6000, responseType: 'text' });
  const { body } = await feed(ctx.request.body.feed);
  ctx.body = { episodes: (body.match(/<item>/g) || []).length };
});

router.post('/podcast/station', async (ctx) => {
  const station = got.extend({ prefixUrl: 'https://feeds.radio-network.example/shows', timeout: 6000, responseType: 'text' });
  const { body } = await station(`${encodeURIComponent(ctx.request.body.show)}/rss.xml`);
  ctx.body = { episodes: (body.match(/<item>/g) || []).length };
});

module.exports = router;
