import { generateObject } from 'ai';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';
import { withMember } from '@/server';
import { convert } from '@/server/kitchenMath';

const answer = z.object({ amount: z.number(), from: z.enum(['cup', 'tbsp', 'tsp']), to: z.literal('ml') });

export default withMember(async (req, res) => {
  const question = String(req.body.question ?? '').slice(0, 500);
  const { object } = await generateObject({ model: openai('gpt-4o-mini'), schema: answer, prompt: question });
  res.json({ answer: convert(object.amount, object.from) });
});
