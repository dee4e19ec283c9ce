const { createHmac } = require('node:crypto');
const hookSecrets = require('../config/hookSecrets');
const { safeEqual, sameHex } = require('../util/secrets');
const db = require('../db');

const sign = (secret, body) => createHmac('sha256', secret).update(JSON.stringify(body)).digest('hex');

module.exports = async function hooks(app) {
  app.post('/post', async (req, reply) => {
    const given = String(req.headers['x-post-signature'] ?? '');
    if (!sameHex(given, sign(hookSecrets.post, req.body))) return reply.code(401).send();
    await db.execute('UPDATE parcels SET state = ? WHERE number = ?', [req.body.state, req.body.number]);
    return reply.code(204).send();
  });

  app.post('/weather', async (req, reply) => {
    const given = String(req.headers['x-weather-signature'] ?? '');
    if (!safeEqual(given, sign(hookSecrets.weather, req.body))) return reply.code(401).send();
    await db.execute('UPDATE frost SET night = ? WHERE region = ?', [req.body.night, req.body.region]);
    return reply.code(204).send();
  });
};
