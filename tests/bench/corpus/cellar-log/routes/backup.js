const Router = require('@koa/router');
const { exec, spawn } = require('node:child_process');
const util = require('node:util');
const fs = require('node:fs');
const { dumpName } = require('../lib/dumpName');

const router = new Router({ prefix: '/backup' });
const run = util.promisify(exec);

router.post('/', async (ctx) => {
  const name = ctx.request.body.name || 'backup';
  await run(util.format('mongodump --db=cellar --archive=/srv/backup/%s.gz --gzip', name));
  ctx.body = { name };
});

router.post('/named', async (ctx) => {
  const name = dumpName(ctx.request.body.name);
  await run(util.format('mongodump --db=cellar --gzip --archive=/srv/backup/%s.gz', name));
  ctx.body = { name };
});

router.post('/labels', (ctx) => {
  const printer = ctx.request.body.printer;
  const lp = spawn('lp', ['-d', printer, '/srv/labels.pdf'], { shell: process.platform !== 'win32' });
  lp.on('error', () => {});
  ctx.status = 202;
});

router.post('/shelf-labels', (ctx) => {
  const printer = String(ctx.request.body.printer);
  const lp = spawn('lp', ['-d', printer, '/srv/labels.pdf'], { stdio: 'ignore' });
  lp.on('error', () => {});
  ctx.status = 202;
});

router.get('/file', (ctx) => {
  ctx.type = 'application/gzip';
  ctx.body = fs.createReadStream(['/srv/backup', ctx.query.name].join('/'));
});

router.get('/dump', (ctx) => {
  ctx.type = 'application/gzip';
  ctx.body = fs.createReadStream(['/srv/backup', `${dumpName(ctx.query.name)}.gz`].join('/'));
});

module.exports = router;
