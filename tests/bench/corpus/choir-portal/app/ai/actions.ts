'use server';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { requireMember } from '@/lib/auth';

export async function explainLyrics(lyrics: string): Promise<string> {
  await requireMember();
  const { text } = await generateText({
    model: openai('gpt-4o-mini'),
    prompt: `Explain these lyrics to a choir, as Markdown:\n${lyrics.slice(0, 6000)}`,
  });
  return text;
}
