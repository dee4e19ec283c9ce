import { exec, execFile, spawn } from 'node:child_process';
import { getClip, newOutput } from '../services/clipStore.js';
import { presetOptions } from '../services/presets.js';
import { transcoder } from '../services/ffmpeg.js';
import { FONT_FILE } from '../config.js';

export async function clipRoutes(app) {
  app.post('/:id/transcode', async (request) => {
    const clip = getClip(request.params.id, request.user.sub);
    const output = newOutput('mp4');
    await transcoder.run(clip.file, output, request.body.options);
    return { output };
  });

  app.post('/:id/convert', async (request) => {
    const clip = getClip(request.params.id, request.user.sub);
    const output = newOutput('mp4');
    await transcoder.run(clip.file, output, presetOptions(request.body.preset));
    return { output };
  });

  // Cut a short preview out of the clip
  app.post('/:id/preview', (request, reply) => {
    const { start = '0', length = '5' } = request.body ?? {};
    const clip = getClip(request.params.id, request.user.sub);
    const output = newOutput('webm');
    exec(`ffmpeg -ss ${start} -t ${length} -i ${clip.file} ${output}`, (error) => {
      if (error) return reply.code(500).send({ error: 'Preview failed' });
      reply.send({ output });
    });
  });

  app.post('/:id/teaser', (request, reply) => {
    const { start = 0, length = 5 } = request.body ?? {};
    const clip = getClip(request.params.id, request.user.sub);
    const from = Number.parseFloat(start);
    const seconds = Number.parseFloat(length);
    if (!Number.isFinite(from) || !Number.isFinite(seconds)) return reply.code(400).send({ error: 'Bad range' });
    const output = newOutput('webm');
    execFile('ffmpeg', ['-ss', String(from), '-t', String(seconds), '-i', clip.file, output], (error) => {
      if (error) return reply.code(500).send({ error: 'Teaser failed' });
      reply.send({ output });
    });
  });

  app.post('/:id/caption', async (request, reply) => {
    const clip = getClip(request.params.id, request.user.sub);
    const output = newOutput('png');
    const args = ['-size', '800x120', `caption:'${request.body.caption}'`, output];
    const child = spawn('convert ' + args.join(' '), { shell: true });
    child.on('close', (code) => reply.code(code === 0 ? 200 : 500).send({ clip: clip.id, output }));
    return reply;
  });

  app.post('/:id/watermark', async (request, reply) => {
    const clip = getClip(request.params.id, request.user.sub);
    const output = newOutput('png');
    const text = String(request.body.text ?? '').replace(/[^\p{L}\p{N} .!?-]/gu, '').slice(0, 80);
    const child = spawn('convert', ['-size', '800x120', '-font', FONT_FILE, `label:${text}`, output]);
    child.on('close', (code) => reply.code(code === 0 ? 200 : 500).send({ clip: clip.id, output }));
    return reply;
  });
}
