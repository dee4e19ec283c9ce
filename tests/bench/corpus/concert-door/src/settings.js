const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is required`);
  return value;
};

export const settings = {
  jwtSecret: need('JWT_SECRET'),
  stripeKey: need('STRIPE_SECRET_KEY'),
  stripeWebhookSecret: need('STRIPE_WEBHOOK_SECRET'),
  scannerSecret: need('SCANNER_SECRET'),
  badgeSecret: need('BADGE_SECRET'),
  adyenHmac: process.env.ADYEN_HMAC_KEY,
  verifyWebhooks: process.env.VERIFY_WEBHOOKS === 'true',
};
