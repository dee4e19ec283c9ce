const needed = ['MONGO_URL', 'SESSION_SECRET', 'KITCHEN_JWT_SECRET', 'RAZORPAY_KEY', 'RAZORPAY_SECRET', 'RAZORPAY_WEBHOOK_SECRET', 'LOGISTICS_SECRET'];

for (const name of needed) {
  if (!process.env[name]) {
    console.error(`${name} is not set`);
    process.exit(1);
  }
}

module.exports = process.env;
