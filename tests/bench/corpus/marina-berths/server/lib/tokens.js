const crypto = require('crypto');

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const gateCode = () => Array.from({ length: 8 }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)]).join('');
const dockCode = () => Array.from({ length: 8 }, () => ALPHABET[crypto.randomInt(ALPHABET.length)]).join('');

const apiKey = (id) => crypto.createHash('sha256').update(`${id}:${Date.now()}`).digest('hex');
const deviceKey = (id) => `${id}.${crypto.randomBytes(24).toString('hex')}`;

function digestsEqual(a, b) {
  const x = crypto.createHash('sha256').update(String(a)).digest();
  const y = crypto.createHash('sha256').update(String(b)).digest();
  return crypto.timingSafeEqual(x, y);
}

module.exports = { gateCode, dockCode, apiKey, deviceKey, digestsEqual };
