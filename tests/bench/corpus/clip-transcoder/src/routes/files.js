import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import fastifyStatic from '@fastify/static';
import { MEDIA_ROOT, WORK_DIR } from '../config.js';
import { mediaPath, resolveMedia } from '../services/mediaPath.js';

export async function fileRoutes(app) {
  await app.register(fastifyStatic, { root: MEDIA_ROOT, serve: false });

  app.get('/raw/*', (request, reply) => {
    const file = mediaPath('clips', request.params['*']);
    reply.type('video/mp4').send(fs.createReadStream(file));
  });

  app.get('/clip/*', (request, reply) => {
    const file = resolveMedia(path.join('clips', request.params['*']));
    reply.type('video/mp4').send(fs.createReadStream(file, { highWaterMark: 1 << 18 }));
  });

  app.get('/thumb/:name', (request, reply) => reply.sendFile(`thumbs/${request.params.name}.jpg`));

  app.post('/upload', async (request) => {
    const part = await request.file();
    const wanted = part.fields.name?.value ?? part.filename;
    await pipeline(part.file, fs.createWriteStream(path.join(WORK_DIR, wanted)));
    return { stored: true };
  });

  app.post('/upload-subtitle', async (request) => {
    const part = await request.file();
    const name = path.basename(part.fields.name?.value ?? part.filename);
    if (!name.endsWith('.vtt')) throw Object.assign(new Error('Only VTT'), { statusCode: 400 });
    await pipeline(part.file, fs.createWriteStream(path.join(WORK_DIR, name)));
    return { stored: true };
  });

  app.delete('/work/:job', async (request) => {
    const { job } = request.params;
    await fs.promises.rm(`${WORK_DIR}/${job}`, { recursive: true, force: true });
    return { removed: job };
  });

  app.delete('/renders/:job', async (request) => {
    const { job } = request.params;
    if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(job)) throw Object.assign(new Error('Bad job'), { statusCode: 400 });
    await fs.promises.rm(`${WORK_DIR}/renders/${job}`, { recursive: true, force: true });
    return { removed: job };
  });
}
