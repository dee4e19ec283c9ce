import { z } from 'zod';

export const orderPatch = z.object({
  buyerName: z.string().min(1).max(120).optional(),
  phone: z.string().max(40).optional(),
  note: z.string().max(500).optional(),
});

export const venueInput = z.object({
  name: z.string().min(1),
  city: z.string().min(1),
  capacity: z.number().int().positive(),
}).passthrough();

export const venueBody = z.strictObject({
  name: z.string().min(1),
  city: z.string().min(1),
  capacity: z.number().int().positive(),
});
