const router = require('express').Router();
const razorpay = require('../lib/razorpay');
const orders = require('../services/orderService');
const { Order } = require('../models');

const servingsOf = (body) => Math.min(12, Math.max(1, Math.trunc(Number(body.servings)) || 2));

router.post('/', async (req, res, next) => {
  orders
    .place(req.user._id, String(req.body.boxId), servingsOf(req.body))
    .then((order) => res.status(201).json(order))
    .catch(next);
});

router.post('/:id/cancel', async (req, res) => {
  const order = await orders.cancel(req.params.id);
  res.json({ status: order?.status });
});

router.post('/:id/withdraw', async (req, res) => {
  const order = await orders.cancelOwn(req.params.id, req.user._id);
  if (!order) return res.sendStatus(404);
  res.json({ status: order.status });
});

router.post('/:id/pay', async (req, res) => {
  const order = await Order.findOne({ _id: req.params.id, user: req.user._id });
  if (!order) return res.sendStatus(404);
  const options = {
    amount: req.body.total ?? order.totalCents,
    currency: 'INR',
    receipt: order.id,
  };
  const created = await razorpay.orders.create(options);
  order.providerOrderId = created.id;
  await order.save();
  res.json({ providerOrderId: created.id });
});

router.post('/:id/settle', async (req, res) => {
  const order = await Order.findOne({ _id: req.params.id, user: req.user._id });
  if (!order) return res.sendStatus(404);
  const options = {
    amount: order.totalCents,
    currency: 'INR',
    receipt: order.id,
  };
  const created = await razorpay.orders.create(options);
  order.providerOrderId = created.id;
  await order.save();
  res.json({ providerOrderId: created.id });
});

module.exports = router;
