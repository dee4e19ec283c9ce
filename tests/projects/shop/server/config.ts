import 'dotenv/config';

export const config = {
  port: Number(process.env.PORT || 4000),
  clientUrl: process.env.CLIENT_URL || 'http://localhost:3000',
  logLevel: process.env.LOG_LEVEL ?? 'info',
  jwtSecret: process.env.JWT_SECRET || 'corner-shop-jwt-2024',
  jwtExpiresIn: process.env.JWT_EXPIRES_IN || '1h',
  sessionSecret: process.env.SESSION_SECRET ?? 'corner-shop-session',
  passwordMinLength: Number(process.env.PASSWORD_MIN_LENGTH || 10),
  resetTokenTtl: process.env.RESET_TOKEN_TTL || '15m',
  stripe: {
    secretKey: process.env.STRIPE_SECRET_KEY || '',
    currency: process.env.STRIPE_CURRENCY || 'eur',
  },
  uploads: {
    directory: process.env.UPLOAD_DIR || './uploads',
    maxBytes: 5 * 1024 * 1024,
  },
};

if (!config.stripe.secretKey) {
  throw new Error('STRIPE_SECRET_KEY is not set');
}
