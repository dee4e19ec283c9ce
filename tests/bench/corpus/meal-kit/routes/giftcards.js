const router = require('express').Router();
const razorpay = require('../lib/razorpay');
const { Box } = require('../models');

const VALUES = { small: 50000, medium: 100000, large: 250000 };

router.post('/', async (req, res) => {
  const amount = VALUES[req.body.size];
  if (!Object.hasOwn(VALUES, req.body.size)) return res.status(400).json({ message: 'Unknown gift card' });
  const created = await razorpay.orders.create({ amount, currency: 'INR', notes: { kind: 'gift', buyer: String(req.user._id) } });
  res.json({ providerOrderId: created.id });
});

function discounted(cents, percent) {
  return Math.round(cents * (1 - percent / 100));
}

router.post('/box', async (req, res) => {
  const box = await Box.findById(String(req.body.boxId));
  if (!box) return res.sendStatus(404);
  const amount = discounted(box.priceCents, Number(req.body.discountPercent || 0));
  const created = await razorpay.orders.create({ amount, currency: 'INR' });
  res.json({ providerOrderId: created.id, amount });
});

const COUPONS = new Map([['WELCOME10', 10], ['FRIENDS15', 15]]);

router.post('/box-coupon', async (req, res) => {
  const box = await Box.findById(String(req.body.boxId));
  if (!box) return res.sendStatus(404);
  const amount = discounted(box.priceCents, COUPONS.get(req.body.coupon) ?? 0);
  const created = await razorpay.orders.create({ amount, currency: 'INR' });
  res.json({ providerOrderId: created.id, amount });
});

module.exports = router;
