import { z } from 'zod';

export const env = z
  .object({
    DATABASE_URL: z.string().url(),
    JWT_SECRET: z.string().min(32),
    STRIPE_SECRET_KEY: z.string(),
    STRIPE_WEBHOOK_SECRET: z.string(),
    RESEND_WEBHOOK_SECRET: z.string(),
    GATE_SECRET: z.string().optional(),
    VENUE_SECRET: z.string().min(16),
    CRON_SECRET: z.string().optional(),
    APP_ORIGIN: z.string().url(),
  })
  .parse(process.env);
