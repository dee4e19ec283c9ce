import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
import { ownerSession } from '@/lib/session';
import { careTools } from '@/lib/careTools';

export default async function handler(req, res) {
  const { ownerId } = await ownerSession(req, res);
  if (!ownerId) return res.status(401).json({ message: 'Please sign in' });
  const { text } = await generateText({
    model: anthropic('claude-3-5-haiku-latest'),
    system: 'You advise pet owners. Answer with a small HTML page.',
    prompt: String(req.body.question).slice(0, 2000),
    tools: careTools,
    maxSteps: 3,
  });
  return res.json({ answer: text });
}
