const crypto = require('crypto');
const Razorpay = require('razorpay');
const config = require('../config');

const client = new Razorpay(config.razorpay);

exports.createOrder = (amount, receipt) => client.orders.create({ amount, currency: 'INR', receipt });

exports.paymentIsGenuine = ({ orderId, paymentId, signature }) => {
  const expected = crypto.createHmac('sha256', config.razorpay.key_secret).update(`${orderId}|${paymentId}`).digest('hex');
  const given = Buffer.from(String(signature));
  return given.length === expected.length && crypto.timingSafeEqual(given, Buffer.from(expected));
};

exports.webhookIsGenuine = (rawBody, signature, secret) => {
  if (!secret || !signature) return false;
  const expected = crypto.createHmac('sha256', secret).update(rawBody).digest('hex');
  const given = Buffer.from(signature);
  return given.length === expected.length && crypto.timingSafeEqual(given, Buffer.from(expected));
};
