import { openai } from '@ai-sdk/openai';
import { streamText, type CoreMessage } from 'ai';
import { requireMember } from '@/lib/auth';
import { archiveTools } from '@/lib/ai/archiveTools';
import { libraryTools } from '@/lib/ai/libraryTools';

export async function POST(request: Request) {
  await requireMember();
  const { messages } = (await request.json()) as { messages: CoreMessage[] };
  const result = streamText({
    model: openai('gpt-4o-mini'),
    system: 'You help singers to find music and information about it.',
    messages,
    tools: { ...archiveTools, ...libraryTools },
    maxSteps: 4,
  });
  return result.toDataStreamResponse();
}
