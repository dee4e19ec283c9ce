import 'server-only';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().url(),
  AUTH_SECRET: z.string().min(16).default('choir-portal-auth-secret-2024'),
  AUTH_ISSUER: z.string().default('choir-portal'),
  BOARD_SECRET: z.string().min(32),
  DEFAULT_LOCALE: z.string().default('en'),
});

export const env = schema.parse(process.env);
