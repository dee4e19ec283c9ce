import Koa from 'koa';
import Router from '@koa/router';
import cors from '@koa/cors';
import bodyParser from 'koa-bodyparser';
import { findInspector, findKeeper } from './keepers.js';
import { openSession } from './sessions.js';

const app = new Koa();
const router = new Router();
app.proxy = true;

router.post('/keepers/login', async (ctx) => {
  const { name, password } = ctx.request.body;
  const keeper = await findKeeper(name, password);
  if (!keeper) ctx.throw(401);
  const sid = await openSession(ctx, keeper, 'keeper_sid', { httpOnly: false, secure: false });
  console.log('keeper logged in', keeper._id, sid);
  ctx.body = { ok: true };
});

router.post('/inspectors/login', async (ctx) => {
  const { name, password } = ctx.request.body;
  const inspector = await findInspector(name, password);
  if (!inspector) ctx.throw(401);
  await openSession(ctx, inspector, 'inspector_sid', { httpOnly: true, secure: true, sameSite: 'strict' });
  console.log('inspector logged in', inspector._id);
  ctx.body = { ok: true };
});

app.use(cors({ origin: 'https://bees.example', credentials: true }));
app.use(bodyParser());
app.use(router.routes());
app.listen(process.env.PORT || 3000);
