const express = require('express');
const { Product, Order } = require('../models');
const { loginRequired } = require('../middleware/auth');
const { createOrder, paymentIsGenuine } = require('../services/razorpay');

const router = express.Router();

const catalogue = (query) => Product.find(query).select('title description priceInPaise stock').limit(60);

router.get('/', async (req, res) => {
  res.json(await catalogue({ stock: { $gt: 0 } }));
});

router.get('/:id', async (req, res) => {
  const product = await Product.findById(req.params.id).select('title description priceInPaise stock');
  if (!product) return res.status(404).json({ message: 'Not found' });
  res.json(product);
});

router.post('/:id/buy', loginRequired, async (req, res) => {
  const { quantity, unitPrice } = req.body;
  const product = await Product.findById(req.params.id);
  if (!product) return res.status(404).json({ message: 'Not found' });
  const order = await createOrder(Number(unitPrice) * Number(quantity), `p-${product.id}`);
  await Order.create({ buyer: req.session.userId, product: product.id, amount: order.amount, razorpayOrderId: order.id });
  res.json({ orderId: order.id, amount: order.amount });
});

router.post('/:id/order', loginRequired, async (req, res) => {
  const quantity = Math.floor(Number(req.body.quantity));
  if (!(quantity >= 1 && quantity <= 50)) return res.status(400).json({ message: 'Quantity' });
  const product = await Product.findById(req.params.id);
  if (!product) return res.status(404).json({ message: 'Not found' });
  const rzp = await createOrder(product.priceInPaise * quantity, `p-${product.id}`);
  await Order.create({ buyer: req.session.userId, product: product.id, quantity, amount: rzp.amount, razorpayOrderId: rzp.id });
  res.json({ orderId: rzp.id, amount: rzp.amount });
});

router.post('/confirm', loginRequired, async (req, res) => {
  const { orderId, paymentId, signature } = req.body;
  if (!paymentIsGenuine({ orderId, paymentId, signature })) return res.status(400).json({ message: 'Payment not verified' });
  await Order.updateOne({ razorpayOrderId: String(orderId), buyer: req.session.userId }, { status: 'paid' });
  res.json({ ok: true });
});

router.patch('/:id', loginRequired, async (req, res) => {
  const { title, description } = req.body;
  const product = await Product.findByIdAndUpdate(req.params.id, { title: String(title), description: String(description) }, { new: true });
  res.json(product);
});

router.patch('/:id/stock', loginRequired, async (req, res) => {
  const item = await Product.findById(req.params.id);
  if (!item) return res.status(404).json({ message: 'Not found' });
  if (!item.seller.equals(req.session.userId)) return res.status(403).json({ message: 'Not your product' });
  item.stock = Math.max(0, Math.floor(Number(req.body.stock)) || 0);
  await item.save();
  res.json(item);
});

module.exports = router;
