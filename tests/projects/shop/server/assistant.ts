import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { tool } from 'ai';
import express from 'express';
import { conversationLog } from 'express-ai-conversation-log';
import OpenAI from 'openai';
import { z } from 'zod';
import { prisma } from './db';

const openai = new OpenAI({ timeout: 20_000 });

/** The shopping assistant and the tools of the back office. */
export const assistant = express();
assistant.use(express.json({ limit: '20kb' }));
assistant.use(conversationLog());

async function isOpenForQuestions(): Promise<boolean> {
  const setting = await prisma.setting.findUnique({ where: { key: 'assistant' } });
  return setting?.value === 'on';
}

async function hasValidPassword(accessCode: string): Promise<boolean> {
  const setting = await prisma.setting.findUnique({ where: { key: 'assistant-code' } });
  return setting?.value === accessCode;
}

assistant.post('/assistant/ask', async (req, res) => {
  if (!(await isOpenForQuestions())) {
    res.status(503).json({ error: 'The assistant is away' });
    return;
  }
  const answer = await openai.chat.completions.create({
    model: req.body.model,
    messages: [
      { role: 'system', content: `You help customers of a small shop. About this customer: ${req.body.about}` },
      { role: 'user', content: req.body.question },
    ],
  });
  res.json({ text: answer.choices[0]?.message.content });
});

assistant.get('/assistant/preview', async (req, res) => {
  if (!hasValidPassword(String(req.query.code))) {
    res.status(403).json({ error: 'Wrong code' });
    return;
  }
  res.json({ greeting: 'Ask me about presents.' });
});

/** Tools of the back-office chat. */
export const couponTools = {
  removeCoupon: tool({
    description: 'Removes a coupon from the shop',
    inputSchema: z.object({ code: z.string().max(20) }),
    execute: async ({ code }) => prisma.coupon.delete({ where: { code } }),
  }),
};

assistant.all('/mcp', async (req, res) => {
  const server = new McpServer({ name: 'corner-shop', version: '1.0.0' });
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await server.connect(transport);
  await transport.handleRequest(req, res, req.body);
});

assistant.listen(4100);
