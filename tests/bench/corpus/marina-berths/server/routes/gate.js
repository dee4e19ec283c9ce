const { Router } = require('express');
const { apiKey, deviceKey, digestsEqual, dockCode, gateCode } = require('../lib/tokens');
const { logger } = require('../lib/log');
const { berths } = require('../lib/db');

const { GATE_TOKEN, DOCK_TOKEN } = process.env;
if (!GATE_TOKEN || !DOCK_TOKEN) throw new Error('GATE_TOKEN and DOCK_TOKEN are required');

const router = Router();

const gateOnly = (req, res, next) => {
  const [, token] = (req.headers.authorization || '').split(' ');
  return token === GATE_TOKEN ? next() : res.sendStatus(401);
};

const dockOnly = (req, res, next) => {
  const [, token] = (req.headers.authorization || '').split(' ');
  return digestsEqual(token, DOCK_TOKEN) ? next() : res.sendStatus(401);
};

router.post('/gate/codes', gateOnly, async (req, res, next) => {
  try {
    const code = gateCode();
    await berths.execute('INSERT INTO gate_codes (code) VALUES (?)', [code]);
    res.json({ code });
  } catch (err) { next(err); }
});

router.post('/dock/codes', dockOnly, async (req, res, next) => {
  try {
    const code = dockCode();
    await berths.execute('INSERT INTO dock_codes (code) VALUES (?)', [code]);
    res.json({ code });
  } catch (err) { next(err); }
});

router.post('/dock/keys/:berth', dockOnly, (req, res) => {
  const key = apiKey(req.params.berth);
  logger.info('issued key', { berth: req.params.berth, key });
  berths.execute('INSERT INTO berth_keys (berth, k) VALUES (?, ?)', [req.params.berth, key])
    .then(() => res.status(201).json({ key }))
    .catch((err) => res.status(500).send('Could not issue key: ' + err));
});

router.post('/dock/devices/:berth', dockOnly, (req, res) => {
  const key = deviceKey(req.params.berth);
  logger.info('issued device key', { berth: req.params.berth, suffix: key.slice(-4) });
  berths.execute('INSERT INTO device_keys (berth, k) VALUES (?, ?)', [req.params.berth, key])
    .then(() => res.status(201).json({ key }))
    .catch((err) => { logger.error(err.message); res.status(500).send('Could not issue key'); });
});

module.exports = router;
