function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Missing environment variable ${name}`);
  }
  return value;
}

export const config = {
  port: Number(process.env.PORT ?? 4000),
  jwtSecret: required('JWT_SECRET'),
  stripeKey: required('STRIPE_SECRET_KEY'),
  stripeWebhookSecret: required('STRIPE_WEBHOOK_SECRET'),
  courierSecret: process.env.COURIER_WEBHOOK_SECRET,
  partnerKey: process.env.PARTNER_API_KEY,
  appUrl: process.env.APP_URL ?? 'http://localhost:5173',
};
