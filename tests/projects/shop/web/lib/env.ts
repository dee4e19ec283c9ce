import 'server-only';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().url(),
  APP_URL: z.string().url().default('http://localhost:3000'),
  MAIL_FROM: z.string().email().default('no-reply@shop.example'),
  PREVIEW_SIGNING_SECRET: z.string().min(16).default('corner-shop-preview-links'),
  TOKEN_LIFETIME_MINUTES: z.coerce.number().int().default(30),
});

export const env = schema.parse(process.env);
