import OpenAI from 'openai';

const openai = new OpenAI({
  apiKey: process.env.NEXT_PUBLIC_OPENAI_API_KEY,
  dangerouslyAllowBrowser: true,
  timeout: 20_000,
});

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
