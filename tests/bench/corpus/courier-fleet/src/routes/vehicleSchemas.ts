import { z } from 'zod';

export const unlockBody = {
  type: 'object',
  required: ['plate', 'pin'],
  additionalProperties: false,
  properties: {
    plate: { type: 'string', pattern: '^[A-Z0-9-]{4,10}$' },
    pin: { type: 'string', pattern: '^[0-9]{6}$' },
  },
} as const;

export const vehiclePatch = z.object({
  status: z.enum(['idle', 'driving', 'service']),
  depot: z.string().max(40),
});
