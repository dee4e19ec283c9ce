const router = require('express').Router();
const User = require('../models/User');

const EDITABLE = ['displayName', 'street', 'about'];

router.put('/me', async (req, res) => {
  const user = await User.findByIdAndUpdate(req.user._id, req.body, { new: true, runValidators: true });
  res.json({ displayName: user.displayName });
});

router.put('/me/profile', async (req, res) => {
  const changes = {};
  for (const field of EDITABLE) {
    if (typeof req.body[field] === 'string') changes[field] = req.body[field];
  }
  const user = await User.findByIdAndUpdate(req.user._id, changes, { new: true, runValidators: true });
  res.json({ displayName: user.displayName });
});

router.get('/lookup', async (req, res) => {
  const found = await User.findOne({ street: req.query.street, displayName: req.query.name }).select('displayName street about');
  if (!found) return res.status(404).json({ error: 'Nobody found' });
  res.json(found);
});

router.get('/find', async (req, res) => {
  const found = await User.findOne({ street: { $eq: req.query.street }, displayName: { $eq: req.query.name } }).select('displayName street about');
  if (!found) return res.status(404).json({ error: 'Nobody found' });
  res.json(found);
});

router.get('/:id', async (req, res) => {
  const member = await User.findById(String(req.params.id)).select('displayName about');
  if (!member) return res.status(404).json({ error: 'Nobody found' });
  res.json(member);
});

module.exports = router;
