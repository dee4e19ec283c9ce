import 'dotenv/config';

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

export const config = {
  production: process.env.NODE_ENV === 'production',
  port: Number(process.env.PORT || 4000),
  clientUrl: process.env.CLIENT_URL || 'http://localhost:3000',
  allowedOrigins: (process.env.ALLOWED_ORIGINS ?? 'http://localhost:3000').split(',').map((origin) => origin.trim()),
  logLevel: process.env.LOG_LEVEL ?? 'info',
  jwtSecret: required('JWT_SECRET'),
  jwtExpiresIn: process.env.JWT_EXPIRES_IN || '1h',
  refreshTokenSecret: required('REFRESH_TOKEN_SECRET'),
  sessionSecret: required('SESSION_SECRET'),
  passwordMinLength: Number(process.env.PASSWORD_MIN_LENGTH || 10),
  resetTokenTtl: process.env.RESET_TOKEN_TTL || '15m',
  stripe: {
    secretKey: process.env.STRIPE_SECRET_KEY || '',
    currency: process.env.STRIPE_CURRENCY || 'eur',
  },
  paypal: {
    baseUrl: process.env.PAYPAL_BASE_URL ?? 'https://api-m.sandbox.paypal.com',
    accessToken: required('PAYPAL_ACCESS_TOKEN'),
  },
  mail: { user: required('SMTP_USER'), password: required('SMTP_PASSWORD') },
  uploads: {
    directory: process.env.UPLOAD_DIR || './uploads',
    maxBytes: 5 * 1024 * 1024,
  },
};

if (!config.stripe.secretKey) {
  throw new Error('STRIPE_SECRET_KEY is not set');
}
