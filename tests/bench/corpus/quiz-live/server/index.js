import http from 'node:http';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import serve from 'koa-static';
import { authenticate } from './auth.js';
import { attachSockets } from './sockets.js';
import quizzes from './routes/quizzes.js';
import players from './routes/players.js';
import exportsRouter from './routes/exports.js';
import pages from './routes/pages.js';

const app = new Koa();
app.use(async (ctx, next) => {
  ctx.set('x-content-type-options', 'nosniff');
  await next();
});
app.use(serve('public'));
app.use(bodyParser({ jsonLimit: '100kb' }));
app.use(pages.routes());
app.use(authenticate);
app.use(quizzes.routes());
app.use(players.routes());
app.use(exportsRouter.routes());

const server = http.createServer(app.callback());
attachSockets(server);
server.listen(process.env.PORT ?? 5000);
