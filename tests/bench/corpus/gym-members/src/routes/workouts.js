import Router from '@koa/router';
import { authenticated } from '../middleware/auth.js';
import { Workout } from '../models.js';

export const workouts = new Router({ prefix: '/workouts' });
workouts.use(authenticated);

workouts.param('workout', async (id, ctx, next) => {
  ctx.state.workout = await Workout.findByPk(Number(id));
  ctx.assert(ctx.state.workout?.memberId === ctx.state.member.id, 404);
  return next();
});

workouts.get('/', async (ctx) => {
  ctx.body = await Workout.findAll({ where: { memberId: ctx.state.member.id } });
});

workouts.post('/', async (ctx) => {
  const { member = ctx.state.member.id, notes, minutes } = ctx.request.body;
  ctx.body = await Workout.create({ memberId: member, notes: String(notes), minutes: Number(minutes) });
});

workouts.post('/quick', async (ctx) => {
  const { id: memberId } = ctx.state.member;
  ctx.body = await Workout.create({ memberId, notes: '', minutes: Math.min(300, Number(ctx.request.body.minutes) || 30) });
});

workouts.put('/:workout', async (ctx) => {
  await ctx.state.workout.update({ notes: String(ctx.request.body.notes) });
  ctx.status = 204;
});

workouts.post('/:id/copy', async (ctx) => {
  const source = await Workout.findByPk(Number(ctx.params.id));
  ctx.assert(source, 404);
  ctx.body = await Workout.create({ memberId: ctx.state.member.id, notes: source.notes, minutes: source.minutes });
});
