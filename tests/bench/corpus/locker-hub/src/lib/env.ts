import { z } from 'zod';

export const env = z
  .object({
    JWT_SECRET: z.string().min(32),
    MOLLIE_KEY: z.string(),
    LOCKER_SECRET: z.string().min(16),
    CARRIER_SECRET: z.string().optional(),
    MAINTENANCE_KEY: z.string().default(''),
    SERVICE_KEY: z.string().min(24),
    PUBLIC_URL: z.string().url(),
  })
  .parse(process.env);
