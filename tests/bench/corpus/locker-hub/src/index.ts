import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { hooks } from './routes/hooks.js';
import { rentalRoutes } from './routes/rentals.js';
import { walls } from './routes/walls.js';

const app = new Hono();
app.use(secureHeaders());
app.get('/healthz', (c) => c.text('ok'));
app.route('/rentals', rentalRoutes);
app.route('/walls', walls);
app.route('/hooks', hooks);

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8787) });
