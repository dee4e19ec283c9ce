import Router from '@koa/router';
import { knex } from '../db/knex.js';
import { signedIn, hasRole } from '../middleware/auth.js';

export const events = new Router({ prefix: '/events' });

events.get('/', async (ctx) => {
  ctx.body = await knex('events').where('published', true).select('id', 'title', 'starts_at', 'venue');
});

events.get('/:id/attendees', async (ctx) => {
  ctx.body = await knex('tickets').join('users', 'users.id', 'tickets.user_id').where('event_id', ctx.params.id).select('users.email', 'seat');
});

events.get('/:id/revenue', signedIn, hasRole('admin'), async (ctx) => {
  ctx.body = await knex('sales').where('event_id', ctx.params.id).sum('cents as cents').first();
});
