import { Router } from 'express';
import OpenAI from 'openai';
import { z } from 'zod';
import { prisma, reports } from '../db';
import { required } from '../env';

const openai = new OpenAI({ timeout: 20_000 });
const reportKey = required('REPORT_API_KEY');

export const insightsRouter = Router();

insightsRouter.use((req, res, next) => {
  if (req.headers['x-api-key'] !== reportKey) {
    res.status(401).json({ error: 'Unauthorized' });
    return;
  }
  next();
});

/** Staff ask in their own words: "Which products were returned most in May?" */
insightsRouter.post('/ask', async (req, res) => {
  const { question } = z.object({ question: z.string().min(3).max(300) }).parse(req.body);
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    max_tokens: 400,
    messages: [
      { role: 'system', content: 'You write one PostgreSQL SELECT over orders, items and returns. Answer with SQL only.' },
      { role: 'user', content: question },
    ],
  });
  const sql = completion.choices[0]?.message.content ?? '';
  const { rows } = await reports.query(sql);
  res.json(rows);
});

insightsRouter.post('/conversations/:id/triage', async (req, res) => {
  const id = z.string().uuid().parse(req.params.id);
  const conversation = await prisma.conversation.findUniqueOrThrow({ where: { id }, include: { messages: { take: 20 } } });
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    max_tokens: 200,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: 'Give back JSON with the keys priority, refundCents and team.' },
      { role: 'user', content: conversation.messages.map(({ text }) => text).join('\n') },
    ],
  });
  const triage = JSON.parse(completion.choices[0]?.message.content ?? '{}');
  await prisma.conversation.update({
    where: { id },
    data: { priority: triage.priority, refundCents: triage.refundCents, team: triage.team },
  });
  res.json(triage);
});
