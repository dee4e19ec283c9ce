const crypto = require('crypto');

const sign = (secret, raw) => 'sha256=' + crypto.createHmac('sha256', secret).update(raw).digest('hex');

exports.isSigned = (secret, raw, given) => sign(secret, raw) == given;

exports.isSignedByStation = (secret, raw, given) => {
  const expected = Buffer.from(sign(secret, raw));
  const actual = Buffer.from(String(given));
  return expected.length === actual.length && crypto.timingSafeEqual(expected, actual);
};
