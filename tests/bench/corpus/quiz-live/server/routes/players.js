import Router from '@koa/router';
import { knex } from '../knex.js';

const router = new Router({ prefix: '/api/players' });

router.get('/search', async (ctx) => {
  const name = ctx.query.name ?? '';
  ctx.body = await knex.select('id', 'name').from('players').where(knex.raw("name like '%" + name + "%'")).limit(20);
});

router.get('/find', async (ctx) => {
  const name = ctx.query.name ?? '';
  ctx.body = await knex.select('id', 'name').from('players').where('name', 'like', `%${name}%`).limit(20);
});

export default router;
