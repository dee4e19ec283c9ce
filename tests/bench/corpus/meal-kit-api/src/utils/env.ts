import { z } from 'zod';

export const env = z
  .object({
    JWT_SECRET: z.string().min(32),
    STRIPE_SECRET_KEY: z.string().min(1),
    STRIPE_WEBHOOK_SECRET: z.string().min(1),
    COURIER_SECRET: z.string().min(16),
    KITCHEN_TOKEN: z.string().min(24),
    PRINTER_TOKEN: z.string().optional(),
    SUPPLIER_SECRET: z.string().optional(),
  })
  .parse(process.env);
