import { createHash, timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import OpenAI from 'openai';
import { z } from 'zod';
import { prisma, reports } from '../db';
import { required } from '../env';
import { loginLimiter } from '../services/limits';

const openai = new OpenAI({ timeout: 20_000 });
const reportKey = createHash('sha256').update(required('REPORT_API_KEY')).digest();

/** The reports that the model may choose from; it fills in nothing but the month. */
const REPORTS = {
  returns: 'SELECT product, count(*) FROM returns WHERE month = $1 GROUP BY product ORDER BY 2 DESC LIMIT 20',
  sales: 'SELECT product, sum(cents) FROM items WHERE month = $1 GROUP BY product ORDER BY 2 DESC LIMIT 20',
} as const;
const choice = z.object({ report: z.enum(['returns', 'sales']), month: z.string().regex(/^\d{4}-\d{2}$/) });
const triageSchema = z.object({
  priority: z.enum(['low', 'normal', 'high']),
  team: z.enum(['orders', 'returns', 'payments']),
});

export const insightsRouter = Router();

insightsRouter.use(loginLimiter, (req, res, next) => {
  const given = createHash('sha256').update(req.header('x-api-key') ?? '').digest();
  if (!timingSafeEqual(given, reportKey)) {
    console.warn('Report refused', { address: req.ip });
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
    max_tokens: 100,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: 'Choose a report (returns or sales) and a month. Answer with JSON.' },
      { role: 'user', content: question },
    ],
  });
  const { report, month } = choice.parse(JSON.parse(completion.choices[0]?.message.content ?? '{}'));
  const { rows } = await reports.query(REPORTS[report], [month]);
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
      { role: 'system', content: 'Give back JSON with the keys priority and team.' },
      { role: 'user', content: conversation.messages.map(({ text }) => text).join('\n') },
    ],
  });
  const triage = triageSchema.parse(JSON.parse(completion.choices[0]?.message.content ?? '{}'));
  await prisma.conversation.update({ where: { id }, data: { priority: triage.priority, team: triage.team } });
  res.json(triage);
});
