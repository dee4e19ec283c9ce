const router = require('express').Router();
const { User } = require('../models');

const EDITABLE = ['displayName', 'bio', 'website'];

const pick = (source, keys) => Object.fromEntries(keys.filter((k) => k in source).map((k) => [k, String(source[k])]));

router.put('/', async (req, res) => {
  const user = await User.findByIdAndUpdate(req.session.userId, req.body, { new: true });
  res.json({ name: user.displayName, bio: user.bio });
});

router.patch('/', async (req, res) => {
  const user = await User.findByIdAndUpdate(req.session.userId, { $set: pick(req.body, EDITABLE) }, { new: true });
  res.json({ name: user.displayName, bio: user.bio });
});

router.get('/search', async (req, res) => {
  const cooks = await User.find({ displayName: String(req.query.q || '') }, 'displayName').limit(20);
  res.json(cooks);
});

router.post('/followers', async (req, res) => {
  const { filter = {}, page = 0 } = req.body;
  const pipeline = [
    { $match: filter },
    { $project: { displayName: 1, bio: 1 } },
    { $skip: Number(page) * 20 },
    { $limit: 20 },
  ];
  res.json(await User.aggregate(pipeline));
});

router.post('/cooks', async (req, res) => {
  const { name = '', page = 0 } = req.body;
  const pipeline = [
    { $match: { displayName: { $eq: String(name) } } },
    { $project: { displayName: 1, bio: 1 } },
    { $skip: Number(page) * 20 },
    { $limit: 20 },
  ];
  res.json(await User.aggregate(pipeline));
});

module.exports = router;
