const crypto = require('crypto');

function hexEquals(a, b) {
  const left = Buffer.from(String(a || ''), 'hex');
  const right = Buffer.from(b, 'hex');
  return left.length === right.length && crypto.timingSafeEqual(left, right);
}

exports.isSigned = function isSigned(rawBody, signature, secret) {
  const expected = crypto.createHmac('sha256', secret).update(rawBody).digest('hex');
  return hexEquals(signature, expected);
};
