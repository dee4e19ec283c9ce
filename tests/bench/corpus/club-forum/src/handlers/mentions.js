import https from 'node:https';
import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { reply } from '../router.js';
import { publicAgent } from '../publicAgent.js';

const sh = promisify(exec);
const run = promisify(execFile);

function read(options) {
  return new Promise((resolve, reject) => {
    https
      .get(options, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part) => (text += part)).on('end', () => resolve(text));
      })
      .on('error', reject);
  });
}

export function mentions(router) {
  // https://www.w3.org/TR/webmention/
  router.add('POST', '/webmention', async ({ res, raw }) => {
    const form = new URLSearchParams(raw.toString());
    const source = new URL(form.get('source'));
    const text = await read({ hostname: source.hostname, path: source.pathname, timeout: 5000 });
    reply(res, { linked: text.includes(form.get('target')) });
  }, { open: true });

  router.add('POST', '/mentions', async ({ res, raw }) => {
    const form = new URLSearchParams(raw.toString());
    const source = new URL(form.get('source'));
    const text = await read({ hostname: source.hostname, path: source.pathname, timeout: 5000, agent: publicAgent });
    reply(res, { linked: text.includes(form.get('target')) });
  }, { open: true });

  router.add('GET', '/lichess/*', async ({ res, url }) => {
    const rest = decodeURIComponent(url.pathname.slice('/lichess/'.length));
    const text = await read(new URL(rest, 'https://lichess.org/api/'));
    res.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });

  router.add('GET', '/chess/user/:name', async ({ res, params }) => {
    const address = new URL('https://lichess.org/api/user/');
    address.pathname += encodeURIComponent(params.name);
    const text = await read(address);
    res.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });

  router.add('GET', '/archive/grep', async ({ res, url }) => {
    const q = url.searchParams.get('q') ?? '';
    const { stdout } = await sh(`grep -rhi ${JSON.stringify(q)} archive/ | head -n 100`);
    reply(res, stdout.split('\n'));
  });

  router.add('GET', '/archive/search', async ({ res, url }) => {
    const q = url.searchParams.get('q') ?? '';
    const { stdout } = await run('grep', ['-rhiF', '--max-count=100', '-e', q, 'archive/']);
    reply(res, stdout.split('\n'));
  });
}
