import fs from 'node:fs';
import path from 'node:path';
import AdmZip from 'adm-zip';
import { request as httpRequest } from 'undici';
import { WORK_DIR } from '../config.js';
import { assertPublicUrl, downloadTo } from '../services/download.js';

export async function importRoutes(app) {
  // Unpack a zip with clips and a manifest
  app.post('/bundle', async (req) => {
    const buffer = await (await req.file()).toBuffer();
    const zip = new AdmZip(buffer);
    const target = path.join(WORK_DIR, `bundle-${Date.now()}`);
    for (const entry of zip.getEntries()) {
      if (entry.isDirectory) continue;
      const destination = path.join(target, entry.entryName);
      fs.mkdirSync(path.dirname(destination), { recursive: true });
      fs.writeFileSync(destination, entry.getData());
    }
    return { files: zip.getEntries().length };
  });

  app.post('/playlist', async (req) => {
    const buffer = await (await req.file()).toBuffer();
    const zip = new AdmZip(buffer);
    const target = path.join(WORK_DIR, `playlist-${Date.now()}`);
    for (const entry of zip.getEntries()) {
      if (entry.isDirectory) continue;
      const destination = path.resolve(target, entry.entryName);
      if (path.relative(target, destination).startsWith('..')) continue;
      fs.mkdirSync(path.dirname(destination), { recursive: true });
      fs.writeFileSync(destination, entry.getData(), { flag: 'wx' });
    }
    return { files: zip.getEntries().length };
  });

  app.post('/remote', async (req, reply) => {
    const { sourceUrl, title } = req.body;
    const file = await downloadTo(sourceUrl, 'mp4');
    return reply.code(201).send({ title, file });
  });

  app.post('/partner', async (req, reply) => {
    const { sourceUrl, title } = req.body;
    await assertPublicUrl(sourceUrl);
    const saved = await downloadTo(sourceUrl, 'mp4');
    return reply.code(201).send({ title, file: path.basename(saved) });
  });

  app.get('/status', async (req) => {
    const host = req.headers['x-import-node'] ?? 'importer-1.internal:9000';
    const { body } = await httpRequest(`http://${host}/status`);
    return body.json();
  });

  app.get('/queue', async (req) => {
    const nodes = { a: 'importer-1.internal:9000', b: 'importer-2.internal:9000' };
    const host = req.headers['x-import-node'] === 'b' ? nodes.b : nodes.a;
    const { body } = await httpRequest(`http://${host}/queue`);
    return body.json();
  });
}
