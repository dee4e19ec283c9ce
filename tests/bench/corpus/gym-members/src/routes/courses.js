import Router from '@koa/router';
import { authenticated, roles, trainer } from '../middleware/auth.js';
import { Course, Member } from '../models.js';

export const courses = new Router({ prefix: '/courses' });

courses.get('/', async (ctx) => {
  ctx.body = await Course.findAll({ attributes: ['id', 'title', 'day'] });
});

courses.post('/', authenticated, roles('trainer', 'manager'), async (ctx) => {
  const { title, day } = ctx.request.body;
  ctx.body = await Course.create({ title: String(title), day: String(day), trainerId: ctx.state.member.id });
});

courses.del('/:id', async (ctx) => {
  ctx.body = { removed: await Course.destroy({ where: { id: Number(ctx.params.id) } }) };
});

courses.put('/:id/day', authenticated, roles('manager'), async (ctx) => {
  const [changed] = await Course.update({ day: String(ctx.request.body.day) }, { where: { id: Number(ctx.params.id) } });
  ctx.body = { changed };
});

courses.get('/roster', trainer, async (ctx) => {
  ctx.body = await Member.findAll({ attributes: ['id', 'name', 'plan'] });
});
