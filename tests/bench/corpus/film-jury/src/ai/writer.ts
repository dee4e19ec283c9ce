import { openai } from '@ai-sdk/openai';
import { generateObject, generateText, type Tool } from 'ai';
import type { z } from 'zod';

const model = openai('gpt-4o-mini');

export const writer = {
  text: (prompt: string) => generateText({ model, prompt }).then(({ text }) => text),
  object: <T>(prompt: string, schema: z.ZodType<T>) => generateObject({ model, prompt, schema }).then(({ object }) => object),
  agent: (prompt: string, tools: Record<string, Tool>) => generateText({ model, prompt, tools, maxSteps: 4 }).then(({ text }) => text),
};
