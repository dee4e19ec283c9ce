const router = require('express').Router();
const accounts = require('../services/accounts');
const passwords = require('../services/passwords');
const plainText = require('../middleware/plainText');
const { User } = require('../models');

async function start(req, res, user) {
  if (!user || !(await passwords.matches(req.body.password, user))) {
    return res.status(401).json({ error: 'Invalid login' });
  }
  req.session.regenerate((err) => {
    if (err) return res.status(500).json({ error: 'Session error' });
    req.session.userId = user._id.toString();
    res.json({ name: user.displayName });
  });
}

router.post('/login', async (req, res) => {
  const user = await accounts.findForLogin(req.body);
  await start(req, res, user);
});

router.post('/signin', plainText('email', 'password'), async (req, res) => {
  const user = await accounts.findForLogin({ email: req.body.email });
  await start(req, res, user);
});

router.post('/reset', async (req, res) => {
  const user = await accounts.findForReset(req.body);
  if (!user) return res.status(400).json({ error: 'The link is no longer valid' });
  const { salt, hash } = await passwords.hash(String(req.body.password));
  await User.updateOne({ _id: user._id }, { passwordSalt: salt, passwordHash: hash, $unset: { resetToken: 1 } });
  res.json({ ok: true });
});

router.post('/reset/confirm', async (req, res) => {
  const { token, password } = req.body;
  if (typeof token !== 'string' || token.length < 32) return res.status(400).json({ error: 'The link is no longer valid' });
  const user = await accounts.findForReset({ token });
  if (!user) return res.status(400).json({ error: 'The link is no longer valid' });
  const { salt, hash } = await passwords.hash(String(password));
  await User.updateOne({ _id: user._id }, { passwordSalt: salt, passwordHash: hash, $unset: { resetToken: 1 } });
  res.json({ ok: true });
});

router.get('/out', (req, res) => {
  const to = req.query.to || '/';
  req.session.destroy(() => {
    res.writeHead(302, { Location: to });
    res.end();
  });
});

const AFTER = { home: '/', boards: '/boards', help: '/help/signed-out' };

router.get('/leave', (req, res) => {
  const key = Object.keys(AFTER).includes(req.query.to) ? req.query.to : 'home';
  req.session.destroy(() => {
    res.writeHead(302, { Location: AFTER[key] });
    res.end();
  });
});

module.exports = router;
