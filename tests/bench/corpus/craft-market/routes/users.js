const express = require('express');
const bcrypt = require('bcrypt');
const Joi = require('joi');
const { User, Message } = require('../models');
const users = require('../services/users');
const { loginRequired, adminOnly } = require('../middleware/auth');

const router = express.Router();
const credentials = Joi.object({ email: Joi.string().email().required(), password: Joi.string().min(10).max(72).required(), name: Joi.string().max(80) });

router.post('/register', async (req, res, next) => {
  try {
    const { error } = credentials.unknown(true).validate(req.body);
    if (error) return res.status(400).json({ message: error.message });
    const user = await users.register(req.body);
    req.session.userId = user.id;
    res.status(201).json({ id: user.id });
  } catch (err) {
    next(err);
  }
});

router.post('/register-buyer', async (req, res, next) => {
  try {
    const { error, value } = credentials.validate(req.body);
    if (error) return res.status(400).json({ message: error.message });
    const buyer = await users.registerBuyer(value);
    req.session.userId = buyer.id;
    res.status(201).json({ id: buyer.id });
  } catch (err) {
    next(err);
  }
});

router.post('/login', async (req, res, next) => {
  try {
    const { error, value } = credentials.validate(req.body);
    if (error) return res.status(400).json({ message: error.message });
    const user = await User.findOne({ email: value.email }).select('+passwordHash');
    const ok = user && (await bcrypt.compare(value.password, user.passwordHash));
    if (!ok) return res.status(401).json({ message: 'Wrong email or password' });
    req.session.regenerate((err) => {
      if (err) return next(err);
      req.session.userId = user.id;
      res.json({ id: user.id, name: user.name });
    });
  } catch (err) {
    next(err);
  }
});

router.put('/me', loginRequired, async (req, res) => {
  const updated = await User.findByIdAndUpdate(req.session.userId, { $set: { name: String(req.body.name), isSeller: req.body.isSeller, isAdmin: req.body.isAdmin } }, { new: true });
  res.json(updated);
});

router.put('/:id/seller', loginRequired, adminOnly, async (req, res) => {
  await User.findByIdAndUpdate(req.params.id, { $set: { isSeller: Boolean(req.body.isSeller) } });
  res.sendStatus(204);
});

router.get('/messages', loginRequired, async (req, res) => {
  const me = req.query.userId;
  const messages = await Message.find({ $or: [{ from: String(me) }, { to: String(me) }] }).sort('-createdAt').limit(100);
  res.json(messages);
});

router.get('/messages/sent', loginRequired, async (req, res) => {
  const me = req.session.userId;
  const sent = await Message.find({ from: me }).sort('-createdAt').limit(100);
  res.json(sent);
});

module.exports = router;
