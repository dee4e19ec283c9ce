import { env } from './env';

export const config = {
  port: Number(env.get('PORT', '8787')),
  database: env.get('DATABASE_FILE', 'pantry.db'),
  accessToken: {
    secret: env.get('ACCESS_TOKEN_SECRET', 'pantry-access-basil-thyme'),
    minutes: 30,
  },
  refreshToken: {
    secret: env.require('REFRESH_TOKEN_SECRET'),
    days: 30,
  },
};
