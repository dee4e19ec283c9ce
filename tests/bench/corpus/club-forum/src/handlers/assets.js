import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reply } from '../router.js';
import { below } from '../below.js';

const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));
const GAMES = fileURLToPath(new URL('../../games', import.meta.url));
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.png': 'image/png', '.svg': 'image/svg+xml' };

function stream(res, file) {
  const source = fs.createReadStream(file);
  source.on('error', () => res.writeHead(404).end());
  source.once('open', () => {
    res.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    source.pipe(res);
  });
}

export function assets(router) {
  router.add('GET', '/static/*', async ({ res, url }) => {
    const relative = decodeURIComponent(url.pathname).slice('/static'.length);
    stream(res, path.join(PUBLIC, relative));
  }, { open: true });

  router.add('GET', '/assets/*', async ({ res, url }) => {
    const relative = decodeURIComponent(url.pathname).slice('/assets'.length);
    const file = below(PUBLIC, '.' + relative);
    if (!file) return res.writeHead(404).end();
    stream(res, file);
  }, { open: true });

  router.add('POST', '/games/rename', async ({ res, json, member }) => {
    const { from, to } = json();
    const dir = path.join(GAMES, String(member._id));
    await fs.promises.rename(path.join(dir, from), path.join(dir, to));
    reply(res, { ok: true });
  });

  router.add('POST', '/games/move', async ({ res, json, member }) => {
    const { from, to } = json();
    const dir = path.join(GAMES, String(member._id));
    const [source, target] = [from, to].map((name) => below(dir, String(name)));
    if (!source || !target) return reply(res, { error: 'Bad name' }, 400);
    await fs.promises.rename(source, target);
    reply(res, { ok: true });
  });
}
