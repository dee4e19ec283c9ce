const router = require('express').Router();
const bcrypt = require('bcryptjs');
const Joi = require('joi');
const User = require('../models/User');
const { findByLogin, findByCode } = require('../services/members');
const { localTarget } = require('../lib/localTarget');

router.post('/login', async (req, res) => {
  const { email, password } = req.body;
  const user = await findByLogin(email);
  if (!user || !(await bcrypt.compare(String(password), user.passwordHash))) {
    return res.status(401).json({ error: 'Invalid credentials' });
  }
  req.session.regenerate(() => {
    req.session.userId = user.id;
    res.json({ ok: true });
  });
});

const loginSchema = Joi.object({
  email: Joi.string().email().required(),
  password: Joi.string().max(200).required(),
  next: Joi.string().max(300),
});

router.post('/form-login', async (req, res) => {
  const { error, value } = loginSchema.validate(req.body);
  if (error) return res.status(400).json({ error: 'Email and password are required' });
  const member = await findByLogin(value.email);
  if (!member || !(await bcrypt.compare(value.password, member.passwordHash))) {
    return res.status(401).json({ error: 'Invalid credentials' });
  }
  req.session.regenerate(() => {
    req.session.userId = member.id;
    res.redirect(localTarget(value.next));
  });
});

// Confirms the code of the verification email
router.post('/verify', async (req, res) => {
  const user = await findByCode({ resetCode: req.body.code });
  if (!user) return res.status(400).json({ error: 'Unknown code' });
  user.verified = true;
  user.resetCode = undefined;
  await user.save();
  res.json({ verified: true });
});

router.post('/confirm', async (req, res) => {
  const code = req.body.code;
  if (typeof code !== 'string' || code.length !== 32) return res.status(400).json({ error: 'Unknown code' });
  const user = await findByCode({ resetCode: code });
  if (!user) return res.status(400).json({ error: 'Unknown code' });
  user.verified = true;
  user.resetCode = undefined;
  await user.save();
  res.json({ verified: true });
});

router.post('/register', async (req, res) => {
  const { password, ...profile } = req.body;
  const passwordHash = await bcrypt.hash(String(password), 12);
  const user = await User.create({ ...profile, passwordHash });
  req.session.userId = user.id;
  res.status(201).json({ id: user.id });
});

router.post('/join', async (req, res) => {
  const { password, email, displayName, street } = req.body;
  const passwordHash = await bcrypt.hash(String(password), 12);
  const user = await User.create({ email: String(email), displayName, street, passwordHash });
  req.session.userId = user.id;
  res.status(201).json({ id: user.id });
});

router.post('/logout', (req, res) => {
  const back = req.get('referer') || '/';
  req.session.destroy(() => res.redirect(back));
});

router.post('/signout', (req, res) => {
  const back = localTarget(req.body.back);
  req.session.destroy(() => res.redirect(303, back));
});

router.get('/sso', (req, res) => {
  const { service } = req.query;
  req.session.service = service;
  res.set('Location', service).status(302).end();
});

router.get('/sso/:partner', (req, res) => {
  const partners = { library: 'https://library.town.example/sso', parking: 'https://parking.town.example/login' };
  const service = Object.hasOwn(partners, req.params.partner) ? partners[req.params.partner] : '/';
  res.set('Location', service).status(303).end();
});

module.exports = router;
