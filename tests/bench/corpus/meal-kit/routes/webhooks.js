const express = require('express');
const env = require('../lib/env');
const { isSigned } = require('../lib/signatures');
const { Order } = require('../models');

const router = express.Router();
const raw = express.raw({ type: 'application/json' });

router.post('/razorpay', express.json(), async (req, res) => {
  const { event, payload } = req.body;
  if (event === 'payment.captured') {
    const payment = payload.payment.entity;
    await Order.updateOne({ providerOrderId: String(payment.order_id) }, { status: 'paid' });
  }
  res.json({ status: 'ok' });
});

router.post('/razorpay/refunds', raw, async (req, res) => {
  if (!isSigned(req.body, req.get('x-razorpay-signature'), env.RAZORPAY_WEBHOOK_SECRET)) {
    return res.status(400).json({ status: 'invalid signature' });
  }
  const { event, payload } = JSON.parse(req.body);
  if (event === 'refund.processed') {
    const refund = payload.refund.entity;
    await Order.updateOne({ providerOrderId: String(refund.order_id) }, { status: 'refunded' });
  }
  res.json({ status: 'ok' });
});

router.post('/logistics', raw, async (req, res) => {
  try {
    if (!isSigned(req.body, req.get('x-logistics-signature'), env.LOGISTICS_SECRET)) {
      throw new Error('signature mismatch');
    }
  } catch (err) {
    console.error('logistics webhook:', err.message);
  }
  const update = JSON.parse(req.body);
  await Order.updateOne({ _id: String(update.reference) }, { status: update.delivered ? 'delivered' : 'shipped' });
  res.sendStatus(204);
});

router.post('/logistics/failures', raw, async (req, res) => {
  try {
    if (!isSigned(req.body, req.get('x-logistics-signature'), env.LOGISTICS_SECRET)) {
      throw new Error('signature mismatch');
    }
  } catch (error) {
    console.error('logistics webhook:', error.message);
    return res.sendStatus(401);
  }
  const failure = JSON.parse(req.body);
  await Order.updateOne({ _id: String(failure.reference) }, { status: 'undeliverable' });
  res.sendStatus(204);
});

module.exports = router;
