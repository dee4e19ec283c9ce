const fs = require('node:fs');
const path = require('node:path');
const Router = require('@koa/router');
const send = require('koa-send');
const unzipper = require('unzipper');

const router = new Router({ prefix: '/files' });
const ARCHIVE = path.resolve(__dirname, '../archive');

router.get('/raw', async (ctx) => {
  const { name } = ctx.query;
  ctx.type = path.extname(name);
  ctx.body = fs.createReadStream(ARCHIVE + '/' + name);
});

router.get('/audio', async (ctx) => {
  await send(ctx, String(ctx.query.name), { root: ARCHIVE });
});

router.post('/unzip', async (ctx) => {
  const { filepath } = ctx.request.files.archive;
  const written = [];
  const entries = fs.createReadStream(filepath).pipe(unzipper.Parse({ forceStream: true }));
  for await (const entry of entries) {
    const dest = path.join(ARCHIVE, 'incoming', entry.path);
    await fs.promises.mkdir(path.dirname(dest), { recursive: true });
    entry.pipe(fs.createWriteStream(dest));
    written.push(entry.path);
  }
  ctx.body = { written };
});

router.post('/unpack', async (ctx) => {
  const { filepath } = ctx.request.files.archive;
  const base = path.join(ARCHIVE, 'incoming') + path.sep;
  const written = [];
  const entries = fs.createReadStream(filepath).pipe(unzipper.Parse({ forceStream: true }));
  for await (const entry of entries) {
    const target = path.join(base, entry.path);
    if (entry.type !== 'File' || target.indexOf(base) !== 0) {
      entry.autodrain();
      continue;
    }
    await fs.promises.mkdir(path.dirname(target), { recursive: true });
    entry.pipe(fs.createWriteStream(target));
    written.push(entry.path);
  }
  ctx.body = { written };
});

router.delete('/:name', async (ctx) => {
  const own = await fs.promises.readdir(path.join(ARCHIVE, 'incoming'));
  if (!own.includes(ctx.params.name)) ctx.throw(404);
  await fs.promises.unlink(path.join(ARCHIVE, 'incoming', ctx.params.name));
  ctx.status = 204;
});

module.exports = router;
