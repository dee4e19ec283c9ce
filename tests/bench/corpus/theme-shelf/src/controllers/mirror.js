const path = require('node:path');
const http = require('node:http');
const https = require('node:https');
const { randomUUID } = require('node:crypto');
const git = require('../lib/git');
const { THEMES } = require('../lib/themeFolder');
const { HttpError, readJson, sendJson } = require('../lib/http');

const folder = () => path.join(THEMES, randomUUID());

exports.fromGit = async ({ req, res }) => {
  const { repository } = await readJson(req);
  if (!repository.startsWith('https://')) throw new HttpError(400, 'Only https repositories');
  await git.clone(repository, folder());
  sendJson(res, { cloned: true }, 201);
};

exports.fromKnown = async ({ req, res }) => {
  const { repository } = await readJson(req);
  const match = /^https:\/\/git\.example\/([\w-]+)\/([\w-]+)\.git$/.exec(String(repository));
  if (!match) throw new HttpError(400, 'Unknown repository');
  const [, group, name] = match;
  await git.clone(`https://git.example/${group}/${name}.git`, folder());
  sendJson(res, { cloned: true }, 201);
};

exports.build = async ({ req, res }) => {
  const { script = 'build' } = await readJson(req);
  sendJson(res, { status: git.npmRunShell(script, THEMES) });
};

exports.cleanBuild = async ({ req, res }) => {
  const { minify } = await readJson(req);
  const script = minify ? 'build:min' : 'build';
  sendJson(res, { status: git.npmRun(script, THEMES) });
};

exports.upstream = async ({ res, query }) => {
  const host = query.get('host') ?? 'registry.example';
  http.get({ host, port: 80, path: '/themes.json' }, (answer) => answer.pipe(res)).on('error', () => sendJson(res, { error: 'Upstream failed' }, 502));
};

exports.upstreamTheme = async ({ res, query }) => {
  const slug = encodeURIComponent(query.get('slug') ?? '');
  const options = { host: 'registry.example', path: `/themes/${slug}.json` };
  res.setHeader('content-type', 'application/json');
  https.get(options, (answer) => answer.pipe(res)).on('error', () => sendJson(res, { error: 'Upstream failed' }, 502));
};
