const router = require('express').Router();
const { Box, Review } = require('../models');
const { adminOnly, signedIn } = require('../middleware/session');

router.get('/', async (req, res) => {
  res.json(await Box.find({ active: true }).select('title priceCents').lean());
});

router.post('/', adminOnly, async (req, res) => {
  const { title, priceCents } = req.body;
  res.status(201).json(await Box.create({ title: String(title), priceCents: Math.max(100, Number(priceCents) || 0) }));
});

router.put('/:id/price', async (req, res) => {
  const priceCents = Number(req.body.priceCents);
  if (!Number.isInteger(priceCents) || priceCents < 100) return res.sendStatus(400);
  await Box.updateOne({ _id: req.params.id }, { $set: { priceCents } });
  res.sendStatus(204);
});

router.put('/:id/title', adminOnly, async (req, res) => {
  const title = String(req.body.title || '').slice(0, 120);
  await Box.updateOne({ _id: req.params.id }, { $set: { title } });
  res.sendStatus(204);
});

router.post('/:id/reviews', signedIn, async (req, res) => {
  const { userId, stars, text } = req.body;
  const review = new Review({ box: req.params.id, stars: Number(stars), text: String(text) });
  review.user = userId;
  await review.save();
  res.status(201).json(review);
});

router.post('/:id/ratings', signedIn, async (req, res) => {
  const { stars, text } = req.body;
  const review = new Review({ box: req.params.id, stars: Number(stars), text: String(text) });
  review.user = req.user._id;
  await review.save();
  res.status(201).json(review);
});

module.exports = router;
