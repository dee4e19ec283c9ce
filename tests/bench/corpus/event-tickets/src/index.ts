import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { auth, type AppEnv } from '~/middleware/auth';
import { boxOffice } from '~/routes/boxOffice';
import { eventsApp } from '~/routes/events';
import { gate } from '~/routes/gate';
import { hooks } from '~/routes/hooks';
import { session } from '~/routes/session';
import { ticketsApp } from '~/routes/tickets';

const app = new Hono<AppEnv>();
app.use(secureHeaders());
app.use('/tickets/*', auth);

app.get('/health', (c) => c.text('ok'));
app.route('/session', session);
app.route('/events', eventsApp);
app.route('/tickets', ticketsApp);
app.route('/gate', gate);
app.route('/box-office', boxOffice);
app.route('/hooks', hooks);

app.onError((err, c) => {
  if (err instanceof HTTPException) return err.getResponse();
  console.error(err);
  return c.json({ error: 'Internal error' }, 500);
});

serve({ fetch: app.fetch, port: 8787 });
