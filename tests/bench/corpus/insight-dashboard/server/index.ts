import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { boards } from './boards';
import { pages } from './pages';
import { session } from './session';

const app = new Hono();
app.use(secureHeaders());
app.route('/', pages);
app.use('/api/*', session);
app.route('/api', boards);

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8787) });
