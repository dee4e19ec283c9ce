import fs from 'node:fs';
import path from 'node:path';
import { execSync } from 'node:child_process';
import Router from '@koa/router';
import { shellWord } from '../lib/quoting.js';
import { filesOf } from '../lib/exportFiles.js';

const router = new Router({ prefix: '/api/exports' });

router.post('/zip', (ctx) => {
  const { files } = ctx.request.body;
  execSync(`cd exports && zip -q archive.zip -- ${files.join(' ')}`);
  ctx.body = { file: 'archive.zip' };
});

router.post('/bundle', (ctx) => {
  const { files } = ctx.request.body;
  const names = files.map((file) => path.basename(String(file))).map(shellWord);
  execSync(`cd exports && zip -q bundle.zip -- ${names.join(' ')}`);
  ctx.body = { file: 'bundle.zip' };
});

router.get('/download', (ctx) => {
  const name = ctx.query.name;
  ctx.attachment(path.basename(name));
  ctx.body = fs.createReadStream('exports/' + name);
});

router.get('/fetch', (ctx) => {
  const name = filesOf('exports').find((file) => file === ctx.query.name);
  if (!name) ctx.throw(404);
  ctx.attachment(name);
  ctx.body = fs.createReadStream(path.join('exports', name));
});

export default router;
