require('dotenv').config();

for (const name of ['MONGO_URL', 'SESSION_SECRET', 'RAZORPAY_KEY', 'RAZORPAY_SECRET', 'SHIPPING_SECRET', 'SELLER_JWT_SECRET']) {
  if (!process.env[name]) throw new Error(`${name} is not set`);
}

module.exports = {
  mongoUrl: process.env.MONGO_URL,
  sessionSecret: process.env.SESSION_SECRET,
  razorpay: { key_id: process.env.RAZORPAY_KEY, key_secret: process.env.RAZORPAY_SECRET },
  razorpayWebhookSecret: process.env.RAZORPAY_WEBHOOK_SECRET,
  shippingSecret: process.env.SHIPPING_SECRET,
  sellerJwtSecret: process.env.SELLER_JWT_SECRET,
};
