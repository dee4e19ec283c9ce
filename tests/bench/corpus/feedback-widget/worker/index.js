import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import { cors } from 'hono/cors';
import { forms } from './forms.js';
import { entries } from './entries.js';
import { links } from './links.js';
import { integrations } from './integrations.js';

const app = new Hono();

app.use('/api/*', (c, next) => jwt({ secret: c.env.JWT_SECRET, alg: 'HS256' })(c, next));
app.use('/w/*', cors({ origin: '*', allowMethods: ['GET', 'POST'] }));

app.route('/w', forms);
app.route('/api/entries', entries);
app.route('/api/integrations', integrations);
app.route('/l', links);

export default app;
