import { anthropic } from '@ai-sdk/anthropic';
import { generateText, type CoreMessage } from 'ai';
import { z } from 'zod';
import { tools, toolsFor } from '~/ai/tools';
import { withTraveller } from '~/server/withTraveller';

const body = z.object({
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(4000) })).max(40),
});

export default withTraveller(async (req, res, traveller) => {
  const { messages } = body.parse(req.body);
  const { text } = await generateText({
    model: anthropic('claude-3-5-sonnet-20240620'),
    system: 'You plan trips. Use the tools for hotels, sums and guides.',
    messages: messages as CoreMessage[],
    tools: { ...tools, ...toolsFor(traveller.id) },
    maxSteps: 6,
    maxTokens: 1500,
  });
  res.json({ text });
});
