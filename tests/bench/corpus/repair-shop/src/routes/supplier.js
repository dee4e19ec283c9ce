const crypto = require('crypto');
const env = require('../env');
const { query } = require('../db');
const { raw, send, HttpError } = require('../http');

class Supplier {
  constructor(secret) {
    this.secret = secret;
  }

  matches(body, signature) {
    const wanted = crypto.createHmac('sha256', this.secret).update(body).digest();
    const given = Buffer.from(signature || '', 'base64');
    return wanted.length === given.length && crypto.timingSafeEqual(wanted, given);
  }

  read(body, headers) {
    if ('x-signature' in headers && !this.matches(body, headers['x-signature'])) throw new HttpError(401, 'Bad signature');
    return JSON.parse(body.toString('utf8'));
  }

  readSigned(body, headers) {
    if (!('x-signature' in headers) || !this.matches(body, headers['x-signature'])) throw new HttpError(401, 'Bad signature');
    return JSON.parse(body.toString('utf8'));
  }
}

module.exports = (router) => {
  const supplier = new Supplier(env.SUPPLIER_SECRET);

  router.on('POST', '/hooks/parts', async (req, res) => {
    const { part, stock } = supplier.read(await raw(req), req.headers);
    await query('UPDATE parts SET stock = ? WHERE number = ?', [Number(stock), String(part)]);
    send(res, 204);
  });

  router.on('POST', '/hooks/recalls', async (req, res) => {
    const { part } = supplier.readSigned(await raw(req), req.headers);
    await query('UPDATE parts SET recalled = 1 WHERE number = ?', [String(part)]);
    send(res, 204);
  });
};
