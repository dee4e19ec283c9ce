import 'server-only';
import OpenAI from 'openai';
import { env } from '@/lib/env';

const openai = new OpenAI({ apiKey: env.OPENAI_API_KEY, timeout: 20_000 });

export async function suggestGift(occasion: string): Promise<string> {
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    max_tokens: 300,
    messages: [
      { role: 'system', content: 'You suggest presents from the range of a small shop. Answer in two sentences.' },
      { role: 'user', content: occasion },
    ],
  });
  return completion.choices[0]?.message.content ?? '';
}
