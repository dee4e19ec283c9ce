import { z } from 'zod';

export const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('find'), depot: z.string().max(40), state: z.enum(['open', 'assigned', 'done']) }),
  z.object({ type: z.literal('act'), action: z.enum(['close', 'reopen']), jobId: z.string().max(40) }),
]);
