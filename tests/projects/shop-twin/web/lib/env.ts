import 'server-only';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().url(),
  APP_URL: z.string().url().default('http://localhost:3000'),
  MAIL_FROM: z.string().email().default('no-reply@shop.example'),
  SESSION_SECRET: z.string().min(32),
  PREVIEW_SIGNING_SECRET: z.string().min(16),
  CAPTCHA_SECRET: z.string().min(1),
  OPENAI_API_KEY: z.string().min(1),
  SUPABASE_SERVICE_ROLE_KEY: z.string().min(1),
  TOKEN_LIFETIME_MINUTES: z.coerce.number().int().default(30),
});

export const env = schema.parse(process.env);
