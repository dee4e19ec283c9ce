import { openai } from '@ai-sdk/openai';
import { convertToModelMessages, stepCountIs, streamText, tool } from 'ai';
import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { allowChat } from '@/lib/rate-limit';
import { getSession } from '@/lib/session';

const bodySchema = z.object({
  messages: z
    .array(
      z.object({
        id: z.string(),
        role: z.enum(['user', 'assistant']),
        parts: z.array(z.object({ type: z.literal('text'), text: z.string().max(2000) })),
      }),
    )
    .max(30),
});

export async function POST(request: NextRequest) {
  const session = await getSession();
  if (!session) {
    return NextResponse.json({ error: 'Unauthorized' }, { status: 401 });
  }
  if (!(await allowChat(session.userId))) {
    return NextResponse.json({ error: 'Too many questions' }, { status: 429 });
  }
  const { messages } = bodySchema.parse(await request.json());
  const result = streamText({
    model: openai('gpt-4o-mini'),
    maxOutputTokens: 600,
    stopWhen: stepCountIs(4),
    system: 'You help customers of a small shop with their orders.',
    messages: convertToModelMessages(messages),
    tools: {
      myOrders: tool({
        description: 'Lists the latest orders of the customer',
        inputSchema: z.object({ limit: z.number().int().min(1).max(10) }),
        execute: async ({ limit }) =>
          prisma.order.findMany({
            where: { userId: session.userId },
            select: { id: true, status: true, createdAt: true },
            take: limit,
          }),
      }),
    },
  });
  return result.toUIMessageStreamResponse();
}
