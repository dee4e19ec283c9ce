const { timingSafeEqual, createHash } = require('node:crypto');
const { HttpError } = require('./lib/http');

const sha = (text) => createHash('sha256').update(text).digest();

exports.requireKey = function requireKey(req) {
  const given = req.headers['x-api-key'] ?? '';
  if (!process.env.SHELF_KEY || !timingSafeEqual(sha(given), sha(process.env.SHELF_KEY))) {
    throw new HttpError(401, 'A valid key is required');
  }
};
