import Router from '@koa/router';
import { cardHolder, locker, signedCard, turnstile } from '../middleware/card.js';
import { kiosk, terminal } from '../middleware/kiosk.js';
import { Visit } from '../models.js';

export const doors = new Router({ prefix: '/doors' });

doors.post('/enter', cardHolder, async (ctx) => {
  await Visit.create({ memberId: ctx.state.card.member, gate: 'main' });
  ctx.body = { open: true };
});

doors.post('/sauna', signedCard, async (ctx) => {
  await Visit.create({ memberId: ctx.state.card.member, gate: 'sauna' });
  ctx.body = { open: true };
});

doors.get('/count', turnstile, async (ctx) => {
  ctx.body = { visits: await Visit.count() };
});

doors.get('/lockers', locker, async (ctx) => {
  ctx.body = await Visit.findAll({ where: { gate: 'locker' }, limit: 100 });
});

doors.post('/kiosk', kiosk, async (ctx) => {
  await Visit.create({ memberId: ctx.state.kiosk.member, gate: 'kiosk' });
  ctx.status = 204;
});

doors.get('/terminal', terminal, async (ctx) => {
  ctx.body = await Visit.findAll({ where: { gate: String(ctx.state.terminal.gate) }, limit: 20 });
});
