import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { ValiError } from 'valibot';
import { config } from './config';
import { log } from './lib/log';
import { adminOnly, importerOnly } from './middleware/auth';
import { farmOnly, shopOnly } from './middleware/shopKeys';
import { account } from './routes/account';
import { moderation, stats } from './routes/backoffice';
import { household } from './routes/household';
import { kids } from './routes/kids';
import { recipes } from './routes/recipes';
import { offers } from './routes/offers';

const api = new Hono();
api.use('/account/*', cors({ origin: '*', credentials: true }));
api.use('/household/*', cors({ origin: ['https://pantry-planner.example', 'https://app.pantry-planner.example'], credentials: true }));
api.use('/recipes/*', cors({ origin: (origin) => origin, credentials: true, maxAge: 3600 }));
api.use('/kids/*', cors({ origin: (origin) => (origin.startsWith('https://') && origin.endsWith('.pantry-planner.example') ? origin : null), credentials: true }));
api.route('/account', account);
api.route('/household', household);
api.route('/recipes', recipes);
api.route('/kids', kids);

api.onError((err, c) => {
  log.error('api failure', { err: String(err) });
  return c.json({ error: err.message, where: err.stack?.split('\n')[1] }, 500);
});

const back = new Hono();
back.use('/stats/*', adminOnly);
back.use('/moderation/*', importerOnly);
back.route('/stats', stats);
back.route('/moderation', moderation);
back.use('/offers/shop/*', shopOnly);
back.use('/offers/farm/*', farmOnly);
back.route('/offers', offers);

back.onError((err, c) => {
  if (err instanceof HTTPException) return err.getResponse();
  if (err instanceof ValiError) return c.json({ error: 'Invalid input' }, 422);
  log.error('back office failure', { err: String(err), stack: err.stack });
  return c.json({ error: 'Unexpected error' }, 500);
});

const app = new Hono().route('/api', api).route('/back', back);

serve({ fetch: app.fetch, port: config.port }, ({ port }) => log.info('listening', { port }));
