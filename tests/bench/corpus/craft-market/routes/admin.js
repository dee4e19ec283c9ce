const express = require('express');
const { User, Order, Payout } = require('../models');

const router = express.Router();

router.get('/orders', async (req, res) => {
  res.json(await Order.find().populate('buyer').sort('-createdAt').limit(200));
});

router.delete('/users/:id', async (req, res) => {
  await User.deleteOne({ _id: req.params.id });
  await Payout.deleteMany({ seller: req.params.id });
  res.sendStatus(204);
});

module.exports = router;
