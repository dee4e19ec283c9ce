const { execSync, execFileSync } = require('node:child_process');
const Router = require('@koa/router');
const { encode, source, transcode } = require('../services/transcoder');

const router = new Router({ prefix: '/transcode' });

router.post('/:id', async (ctx) => {
  await transcode(ctx.params.id, ctx.request.body.options);
  ctx.status = 204;
});

router.post('/:id/encode', async (ctx) => {
  await encode(ctx.params.id, { bitrate: ctx.request.body.bitrate, mono: Boolean(ctx.request.body.mono) });
  ctx.status = 204;
});

router.get('/:id/waveform', async (ctx) => {
  const color = ctx.get('x-wave-color') || 'ffffff';
  const png = execSync(`audiowaveform -i ${source(ctx.params.id)} --waveform-color ${color} --output-format png -o -`);
  ctx.type = 'png';
  ctx.body = png;
});

router.get('/:id/wave', async (ctx) => {
  const color = /^[0-9a-f]{6}$/i.exec(ctx.get('x-wave-color'))?.[0] ?? 'ffffff';
  const png = execFileSync('audiowaveform', ['-i', source(ctx.params.id), '--waveform-color', color, '--output-format', 'png', '-o', '-']);
  ctx.type = 'png';
  ctx.body = png;
});

module.exports = router;
