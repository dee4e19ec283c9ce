import { z } from 'zod';

export const productSchema = z.object({
  name: z.string().min(1).max(120),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  priceCents: z.number().int().positive(),
  description: z.string().max(4000),
});

export const orderItemsSchema = z
  .array(z.object({ productId: z.string().uuid(), quantity: z.number().int().positive().max(50) }))
  .min(1)
  .max(40);

export const cartSchema = z.object({ items: orderItemsSchema });

export const contactSchema = z.object({
  name: z.string().min(1).max(80),
  email: z.string().email(),
  message: z.string().min(1).max(2000),
});

export const messages = {
  password: 'Password must be at least ten characters long',
  token: 'The link has expired',
};
