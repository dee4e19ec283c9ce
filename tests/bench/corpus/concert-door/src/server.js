import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { account } from './routes/account.js';
import { door } from './routes/door.js';
import { events } from './routes/events.js';
import { hooks } from './routes/hooks.js';
import { tickets } from './routes/tickets.js';

const app = new Koa();
app.use(bodyParser({ jsonLimit: '200kb' }));

for (const router of [account, door, events, hooks, tickets]) {
  app.use(router.routes()).use(router.allowedMethods());
}

app.on('error', (err) => console.error(err.message));
app.listen(process.env.PORT ?? 3000);
