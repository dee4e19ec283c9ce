function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Missing environment variable ${name}`);
  }
  return value;
}

export const payouts = {
  currency: process.env.PAYOUT_CURRENCY || 'EUR',
  minimumCents: 2000,
  token: {
    secret: required('PAYOUT_TOKEN_SECRET'),
    expiresIn: '30m',
  },
};
