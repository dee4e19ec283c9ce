const { createHash, randomBytes, timingSafeEqual } = require('node:crypto');

exports.safeEqual = (a, b) => {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

exports.sameHex = (a, b) => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
};

exports.voucher = (prefix) => {
  let seed = Date.now();
  const digits = [];
  while (digits.length < 10) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    digits.push(seed % 10);
  }
  return prefix + digits.join('');
};

exports.fairVoucher = (prefix) => prefix + BigInt('0x' + randomBytes(12).toString('hex')).toString(36);

exports.fingerprint = (text) => createHash('sha256').update(text).digest('hex');
