import { Router } from 'express';
import { openai } from '@/ai/client';
import { handleToolCall } from '@/ai/assistant';
import { requireAdmin, requireUser } from '@/lib/session';
import { answerFilter, answerQuestion } from '@/ai/insights';

export const assistantRoutes = Router();
assistantRoutes.use(requireUser);

const name = (description: string) => ({
  type: 'object' as const,
  properties: { [description]: { type: 'string' } },
  required: [description],
});

const tools = [
  { type: 'function' as const, function: { name: 'convert_worksheet', parameters: name('file') } },
  { type: 'function' as const, function: { name: 'convert_exam', parameters: name('file') } },
  { type: 'function' as const, function: { name: 'read_notes', parameters: name('name') } },
  { type: 'function' as const, function: { name: 'read_material', parameters: name('name') } },
];

assistantRoutes.post('/chat', async (req, res) => {
  const messages: any[] = [{ role: 'user', content: String(req.body?.message ?? '').slice(0, 4000) }];
  for (let step = 0; step < 5; step++) {
    const completion = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages, tools });
    const message = completion.choices[0].message;
    messages.push(message);
    if (!message.tool_calls?.length) return res.json({ reply: message.content });
    for (const call of message.tool_calls) {
      messages.push({ role: 'tool', tool_call_id: call.id, content: await handleToolCall(call) });
    }
  }
  return res.json({ reply: 'I could not finish that.' });
});

assistantRoutes.post('/insights', requireAdmin, async (req, res) => {
  res.json(await answerQuestion(String(req.body?.question ?? '')));
});

assistantRoutes.post('/lessons', async (req, res) => {
  res.json(await answerFilter(String(req.body?.question ?? '')));
});
