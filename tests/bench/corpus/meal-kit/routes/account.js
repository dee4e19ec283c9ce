const express = require('express');
const bcrypt = require('bcrypt');
const Joi = require('joi');
const { User } = require('../models');
const { signedIn } = require('../middleware/session');

const router = express.Router();

const registerSchema = Joi.object({
  email: Joi.string().email().required(),
  password: Joi.string().min(10).max(72).required(),
  name: Joi.string().max(80).required(),
});

router.post('/register', async (req, res, next) => {
  try {
    const { password, ...rest } = req.body;
    if (typeof password !== 'string' || password.length < 10) return res.status(400).json({ message: 'Password too short' });
    const passwordHash = await bcrypt.hash(password, 12);
    const user = await User.create({ ...rest, passwordHash });
    req.session.userId = user.id;
    res.status(201).json({ id: user.id, name: user.name });
  } catch (err) {
    next(err);
  }
});

router.post('/join', async (req, res, next) => {
  try {
    const { value, error } = registerSchema.validate(req.body, { stripUnknown: true });
    if (error) return res.status(400).json({ message: error.message });
    const { password, ...rest } = value;
    const passwordHash = await bcrypt.hash(password, 12);
    const member = await User.create({ ...rest, passwordHash });
    req.session.userId = member.id;
    res.status(201).json({ id: member.id, name: member.name });
  } catch (err) {
    next(err);
  }
});

router.post('/login', async (req, res, next) => {
  try {
    const user = await User.findOne({ email: String(req.body.email) });
    if (!user || !(await bcrypt.compare(String(req.body.password), user.passwordHash))) {
      return res.status(401).json({ message: 'Wrong email or password' });
    }
    req.session.regenerate((err) => {
      if (err) return next(err);
      req.session.userId = user.id;
      res.json({ id: user.id });
    });
  } catch (err) {
    next(err);
  }
});

router.get('/me', signedIn, (req, res) => {
  const { name, email, credits } = req.user;
  res.json({ name, email, credits });
});

router.get('/export', signedIn, async (req, res) => {
  const id = req.headers['x-user-id'];
  const user = await User.findById(id).lean();
  if (!user) return res.sendStatus(404);
  res.attachment('my-data.json').json({ email: user.email, name: user.name, credits: user.credits });
});

router.get('/takeout', signedIn, async (req, res) => {
  const id = req.session.userId;
  const account = await User.findById(id).lean();
  res.attachment('my-data.json').json({ email: account.email, name: account.name, credits: account.credits });
});

module.exports = router;
