import Router from '@koa/router';
import _ from 'lodash';
import { quizRepository } from '../repositories/quizRepository.js';

const router = new Router({ prefix: '/api/quizzes' });

router.get('/', async (ctx) => {
  const direction = ctx.query.direction === 'desc' ? 'desc' : 'asc';
  const column = ctx.query.sort === 'title' ? 'title' : 'created_at';
  ctx.body = await quizRepository.sorted(ctx.state.userId, { column, direction });
});

router.get('/:id/ranking', async (ctx) => {
  const { by = 'points' } = ctx.query;
  const { rows } = await quizRepository.ranking(ctx.params.id, by);
  ctx.body = rows;
});

router.get('/:id/top', async (ctx) => {
  let column;
  switch (ctx.query.by) {
    case 'speed':
      column = 'avg_millis';
      break;
    case 'streak':
      column = 'best_streak';
      break;
    default:
      column = 'points';
  }
  const { rows } = await quizRepository.ranking(ctx.params.id, column);
  ctx.body = { rows };
});

router.get('/by-title/:title', async (ctx) => {
  ctx.body = await quizRepository.withTitle(ctx.state.userId, ctx.params.title);
});

router.get('/titled/:title', async (ctx) => {
  ctx.body = await quizRepository.titled(ctx.state.userId, ctx.params.title);
});

router.post('/', async (ctx) => {
  const quiz = Object.assign({ owner: ctx.state.userId, plays: 0 }, ctx.request.body);
  const [{ id }] = await quizRepository.insert(quiz);
  ctx.status = 201;
  ctx.body = { id };
});

router.post('/from-template', async (ctx) => {
  const quiz = Object.assign({ owner: ctx.state.userId, plays: 0 }, _.pick(ctx.request.body, ['title', 'language', 'seconds']));
  const [{ id }] = await quizRepository.insert(quiz);
  ctx.status = 201;
  ctx.body = { id };
});

router.patch('/:id', async (ctx) => {
  const changes = _.omit(ctx.request.body, ['id']);
  const count = await quizRepository.update(ctx.params.id, ctx.state.userId, changes);
  ctx.status = count ? 204 : 404;
});

router.patch('/:id/title', async (ctx) => {
  const title = String(ctx.request.body.title ?? '').trim();
  if (!title) ctx.throw(400, 'A title is required');
  const count = await quizRepository.update(ctx.params.id, ctx.state.userId, { title });
  ctx.status = count ? 204 : 404;
});

export default router;
