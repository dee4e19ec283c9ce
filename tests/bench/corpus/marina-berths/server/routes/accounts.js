const { Router } = require('express');
const rateLimit = require('express-rate-limit');
const accounts = require('../lib/accounts');
const { logger, scrub } = require('../lib/log');
const router = Router();
router.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const valid = ({ email, password } = {}) => typeof email === 'string' && email.includes('@') && typeof password === 'string' && password.length >= 10;

const signup = (create) => async (req, res, next) => {
  if (!valid(req.body)) return res.status(400).json({ error: 'Invalid input' });
  try {
    await create(req.body.email, req.body.password);
    res.sendStatus(201);
  } catch (err) { next(err); }
};

router.post('/owners', (req, res, next) => { logger.debug('owner signup ' + JSON.stringify(req.body)); next(); }, signup(accounts.createOwner));
router.post('/skippers', (req, res, next) => { logger.debug('skipper signup ' + JSON.stringify(scrub(req.body))); next(); }, signup(accounts.createSkipper));

router.post('/password', async (req, res, next) => {
  const { account } = req.session;
  if (!account) return res.sendStatus(401);
  const { password } = req.body;
  if (typeof password !== 'string' || password.length < 10) return res.sendStatus(400);
  try {
    await (account.kind === 'crew' ? accounts.resetCrew(account.id, password) : accounts.resetVisitor(account.id, password));
    res.sendStatus(204);
  } catch (err) { next(err); }
});

module.exports = router;
