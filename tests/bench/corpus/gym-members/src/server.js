import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import helmet from 'koa-helmet';
import * as routers from './routes/index.js';
import { sequelize } from './models.js';

const app = new Koa();
app.use(helmet());
app.use(bodyParser({ enableTypes: ['json', 'form'], jsonLimit: '200kb' }));

for (const router of Object.values(routers)) {
  app.use(router.routes()).use(router.allowedMethods());
}

app.use(async (ctx) => {
  if (ctx.path === '/healthz') ctx.body = { ok: true };
});

await sequelize.authenticate();
app.listen(process.env.PORT ?? 3000);
