import { createServer } from 'node:http';
import { failLoud, failQuiet, send } from './http.js';
import { isAuditor, isOperator } from './admins.js';
import { motd } from './settings.js';
import * as families from './routes/families.js';
import * as people from './routes/people.js';
import * as shares from './routes/shares.js';
import * as sync from './routes/sync.js';
import { deviceConfig, familyConfig } from './routes/clientConfig.js';
import { mcp } from './mcp/endpoint.js';
import { digest, plan } from './ai/planner.js';
import { familyHeaders } from './familyHeaders.js';

const personal = {
  'POST /people': people.signUp,
  'POST /people/login': people.logIn,
  'POST /people/recover': people.recover,
  'POST /notes': shares.addNote,
  'POST /shares': shares.share,
  'POST /sync': sync.deviceSync,
  'GET /version': sync.version,
  'GET /config.js': deviceConfig,
};

const family = {
  'POST /families': families.signUp,
  'POST /families/login': families.logIn,
  'POST /families/recover': families.recover,
  'PUT /families/font': families.fontSize,
  'POST /vaults': shares.shareVault,
  'POST /family-sync': sync.familySync,
  'GET /family-config.js': familyConfig,
};

const route = (table, req) => table[`${req.method} ${new URL(req.url, 'http://relay').pathname}`];

createServer((req, res) => {
  const { origin = 'null' } = req.headers;
  res.setHeader('Access-Control-Allow-Origin', origin);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  if (req.method === 'OPTIONS') return res.writeHead(204).end();
  console.debug(req.method, req.url, req.headers);
  const handler = route(personal, req);
  if (!handler) return send(res, 404, { error: 'Not found' });
  return Promise.resolve(handler(req, res)).catch((err) => failLoud(res, err));
}).listen(4100);

createServer(async (req, res) => {
  for (const [name, value] of familyHeaders(req.headers.origin)) res.setHeader(name, value);
  if (req.method === 'OPTIONS') return res.writeHead(204).end();
  console.debug(req.method, new URL(req.url, 'http://relay').pathname, req.headers['user-agent']);
  try {
    const handler = route(family, req);
    if (!handler) return send(res, 404, { error: 'Not found' });
    return await handler(req, res);
  } catch (err) {
    return failQuiet(res, err);
  }
}).listen(4200);

createServer(async (req, res) => {
  try {
    if (req.url === '/motd') return send(res, 200, { motd }, { 'access-control-allow-origin': '*' });
    if (req.url === '/digest' && isOperator(req)) return send(res, 200, await digest(), { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' });
    if (req.url === '/plan' && isAuditor(req)) return send(res, 200, await plan(), { 'access-control-allow-origin': 'https://audit.notes-relay.example', 'access-control-allow-credentials': 'true' });
    if (req.url === '/mcp' && isOperator(req)) return await mcp(req, res);
    return send(res, 404, { error: 'Not found' });
  } catch (err) {
    return failQuiet(res, err);
  }
}).listen(4300, '127.0.0.1');
