import { db } from '../mongo.js';
import { cookiesOf } from '../sessions.js';
import { reply } from '../router.js';
import { asFilter, asSort } from '../postQuery.js';

const posts_ = () => db.collection('posts');

export function posts(router) {
  // The last search is kept in a cookie
  router.add('GET', '/posts', async ({ req, res }) => {
    const last = JSON.parse(cookiesOf(req).last_search ?? '{}');
    const list = await posts_().find({ hidden: false, ...last }).limit(50).toArray();
    reply(res, list);
  });

  router.add('GET', '/posts/last', async ({ req, res }) => {
    const last = JSON.parse(cookiesOf(req).last_search ?? '{}');
    const list = await posts_().find({ ...asFilter(last), hidden: false }).limit(50).toArray();
    reply(res, list);
  });

  router.add('POST', '/posts/:id/edit', async ({ res, json, params, member }) => {
    const changes = json();
    await posts_().updateOne({ slug: params.id, author: member._id }, changes.operations ?? { $set: { text: String(changes.text) } });
    reply(res, { ok: true });
  });

  router.add('POST', '/posts/:id/text', async ({ res, json, params, member }) => {
    const { text } = json();
    await posts_().updateOne({ slug: params.id, author: member._id }, { $set: { text: String(text), editedAt: new Date() } });
    reply(res, { ok: true });
  });

  router.add('POST', '/posts/score', async ({ res, json }) => {
    const { weights } = json();
    const stage = { $function: { lang: 'js', args: ['$likes', '$replies'], body: `function (likes, replies) { return ${weights}; }` } };
    reply(res, await posts_().aggregate([{ $match: { hidden: false } }, { $addFields: { score: stage } }]).toArray());
  });

  router.add('POST', '/posts/ranking', async ({ res, json }) => {
    const { likes = 1, replies = 2 } = json();
    const stage = { $add: [{ $multiply: ['$likes', Number(likes)] }, { $multiply: ['$replies', Number(replies)] }] };
    reply(res, await posts_().aggregate([{ $match: { hidden: false } }, { $addFields: { ranking: stage } }]).toArray());
  });

  router.add('GET', '/posts/sorted', async ({ res, url }) => {
    reply(res, await posts_().find({ hidden: false }).sort(asSort(url.searchParams.get('sort'))).limit(20).toArray());
  });
}
