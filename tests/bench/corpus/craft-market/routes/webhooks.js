const express = require('express');
const config = require('../config');
const { Order } = require('../models');
const { webhookIsGenuine } = require('../services/razorpay');

const router = express.Router();
router.use(express.raw({ type: 'application/json' }));

router.post('/razorpay', async (req, res) => {
  const signature = req.get('x-razorpay-signature');
  if (config.razorpayWebhookSecret && !webhookIsGenuine(req.body, signature, config.razorpayWebhookSecret)) {
    return res.status(400).send('invalid signature');
  }
  const { event, payload } = JSON.parse(req.body);
  if (event === 'payment.captured') {
    await Order.updateOne({ razorpayOrderId: payload.payment.entity.order_id }, { status: 'paid' });
  }
  res.json({ status: 'ok' });
});

router.post('/razorpay-refunds', async (req, res) => {
  if (!webhookIsGenuine(req.body, req.get('x-razorpay-signature'), config.razorpayWebhookSecret)) return res.status(400).send('invalid signature');
  const { payload } = JSON.parse(req.body);
  await Order.updateOne({ razorpayOrderId: payload.payment.entity.order_id }, { status: 'refunded' });
  res.json({ status: 'ok' });
});

const handlers = {
  async picked_up(data) {
    await Order.updateOne({ _id: String(data.reference) }, { status: 'shipped' });
  },
  async returned(data) {
    await Order.updateOne({ _id: String(data.reference) }, { status: 'refunded' });
  },
};

const byName = new Map(Object.entries(handlers));

router.post('/parcel', async (req, res) => {
  const { type, data } = JSON.parse(req.body);
  const handle = byName.get(type);
  if (handle) await handle(data);
  res.sendStatus(204);
});

router.post('/parcel-v2', async (req, res) => {
  if (!webhookIsGenuine(req.body, req.get('x-parcel-signature'), config.shippingSecret)) return res.sendStatus(401);
  const { type, data } = JSON.parse(req.body);
  const handle = byName.get(type);
  if (handle) await handle(data);
  res.sendStatus(204);
});

module.exports = router;
