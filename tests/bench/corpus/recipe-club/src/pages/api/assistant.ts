import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';
import { withMember } from '@/server';
import { convert, evaluateArithmetic } from '@/server/kitchenMath';

export default withMember(async (req, res) => {
  const question = String(req.body.question ?? '').slice(0, 500);
  const { text } = await generateText({
    model: openai('gpt-4o-mini'),
    system: 'Answer a question about kitchen amounts with one JavaScript expression and nothing else.',
    prompt: question,
  });
  res.json({ answer: evaluateArithmetic(text) });
});

export const config = { api: { bodyParser: { sizeLimit: '20kb' } } };
export const units = convert.units;
