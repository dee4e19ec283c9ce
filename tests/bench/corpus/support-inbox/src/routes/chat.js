import Router from '@koa/router';
import OpenAI from 'openai';
import { customerOnly } from '../middleware/customer.js';

const openai = new OpenAI();

export const chat = new Router({ prefix: '/chat' });

chat.post('/', customerOnly, async (ctx) => {
  const { choices } = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'You answer questions about orders politely and briefly.' },
      { role: 'user', content: String(ctx.request.body.message).slice(0, 2000) },
    ],
  });
  ctx.body = { reply: choices[0].message.content };
});
