import Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { withTraveller } from '~/server/withTraveller';
import { planners } from '~/ai/planners';

const client = new Anthropic();

async function complete(prompt: string) {
  const message = await client.messages.create({
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 1000,
    messages: [{ role: 'user', content: prompt }],
  });
  const [block] = message.content;
  return block.type === 'text' ? block.text : '';
}

const input = z.object({ wishes: z.string().max(2000), stops: z.array(z.string().max(80)).max(20) });

export default withTraveller(async (req, res) => {
  const { wishes, stops } = input.parse(req.body);

  if (req.method === 'POST') {
    const code = await complete(`Write the body of a JavaScript function (stops) that orders the stops for these wishes: ${wishes}. Code only.`);
    const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
    const plan = new AsyncFunction('stops', code);
    return res.json({ plan: await plan(stops) });
  }

  const answer = await complete(`Which order fits these wishes best: alphabetical, reverse or given? One word. ${wishes}`);
  const plan = planners.get(answer.trim().toLowerCase()) ?? planners.get('given')!;
  return res.json({ plan: plan(stops) });
});
