const fs = require('node:fs');
const path = require('node:path');
const { pipeline } = require('node:stream/promises');
const tarStream = require('tar-stream');
const unzipper = require('unzipper');
const mime = require('mime-types');
const { THEMES, isWithinThemes, themeFile } = require('../lib/themeFolder');
const { HttpError, sendJson } = require('../lib/http');

// Body is a tar of the theme
exports.upload = async ({ req, res }) => {
  const target = path.join(THEMES, String(Date.now()));
  const extract = tarStream.extract();
  req.pipe(extract);
  let count = 0;
  for await (const entry of extract) {
    if (entry.header.type === 'file') {
      const file = `${target}/${entry.header.name}`;
      fs.mkdirSync(path.dirname(file), { recursive: true });
      await pipeline(entry, fs.createWriteStream(file));
      count++;
    }
    entry.resume();
  }
  sendJson(res, { count }, 201);
};

exports.unpack = async ({ req, res }) => {
  const target = path.join(THEMES, String(Date.now()));
  let count = 0;
  for await (const entry of req.pipe(unzipper.Parse({ forceStream: true }))) {
    const file = path.join(target, entry.path);
    if (entry.type !== 'File' || !file.startsWith(target + path.sep)) {
      entry.autodrain();
      continue;
    }
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await pipeline(entry, fs.createWriteStream(file, { flags: 'wx' }));
    count++;
  }
  sendJson(res, { count }, 201);
};

exports.file = async ({ res, query }) => {
  const file = themeFile(query.get('theme') ?? 'default', query.get('file') ?? 'theme.css');
  const content = await fs.promises.readFile(file).catch(() => null);
  if (!content) throw new HttpError(404, 'Not found');
  res.writeHead(200, { 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' });
  res.end(content);
};

exports.asset = async ({ res, query }) => {
  const file = themeFile(query.get('theme') ?? 'default', query.get('file') ?? 'theme.css');
  if (!isWithinThemes(file)) throw new HttpError(404, 'Not found');
  const asset = await fs.promises.readFile(file).catch(() => null);
  if (!asset) throw new HttpError(404, 'Not found');
  res.writeHead(200, { 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' });
  res.end(asset);
};

exports.previewImage = async ({ res, query }) => {
  const name = (query.get('name') ?? '').replaceAll('../', '');
  const type = mime.lookup(name);
  if (!['image/png', 'image/jpeg'].includes(type)) throw new HttpError(400, 'Not an image');
  res.writeHead(200, { 'content-type': type });
  fs.createReadStream(path.join(THEMES, 'previews', name)).on('error', () => res.end()).pipe(res);
};

exports.cover = async ({ res, query }) => {
  const id = Number.parseInt(query.get('id') ?? '', 10);
  if (!Number.isSafeInteger(id)) throw new HttpError(400, 'Not an id');
  res.writeHead(200, { 'content-type': 'image/png' });
  fs.createReadStream(path.join(THEMES, 'covers', `${id}.png`)).on('error', () => res.end()).pipe(res);
};
