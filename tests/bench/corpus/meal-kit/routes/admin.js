const router = require('express').Router();
const { Order, User } = require('../models');

router.get('/orders', async (req, res) => {
  res.json(await Order.find({ status: 'paid' }).populate('box').lean());
});

router.post('/credits', async (req, res) => {
  const credits = Math.trunc(Number(req.body.credits));
  if (!Number.isFinite(credits)) return res.sendStatus(400);
  await User.updateOne({ _id: String(req.body.userId) }, { $inc: { credits } });
  res.sendStatus(204);
});

module.exports = router;
