import crypto from 'crypto';

const mac = (secret, text) => crypto.createHmac('sha256', secret).update(text).digest('base64url');

function required(name) {
  if (!process.env[name]) throw new Error(`${name} is missing`);
  return process.env[name];
}

export function issuePass(kind, data) {
  const payload = Buffer.from(JSON.stringify(data)).toString('base64url');
  return `${payload}.${mac(required(`${kind}_PASS_SECRET`), payload)}`;
}

export function readWalkerPass(token = '') {
  const [payload, sig] = token.split('.');
  if (!sig || sig !== mac(required('WALKER_PASS_SECRET'), payload)) return null;
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

export function readKeeperPass(token = '') {
  const [payload, sig] = token.split('.');
  const expected = Buffer.from(mac(required('KEEPER_PASS_SECRET'), payload ?? ''));
  const given = Buffer.from(sig ?? '');
  if (given.length !== expected.length || !crypto.timingSafeEqual(given, expected)) return null;
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}
