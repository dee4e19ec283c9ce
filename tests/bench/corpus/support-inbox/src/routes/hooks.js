import Router from '@koa/router';
import { config } from '../config.js';
import { db } from '../db.js';
import { constantTimeEqual } from '../lib/equal.js';
import { greeting } from '../lib/random.js';

export const hooks = new Router({ prefix: '/hooks' });

hooks.post('/telegram', async (ctx) => {
  const secret = ctx.get('x-telegram-bot-api-secret-token');
  if (!config.telegramSecret || secret !== config.telegramSecret) ctx.throw(403, 'Not for you');
  const { message } = ctx.request.body;
  if (message?.text === '/start') {
    ctx.body = { method: 'sendMessage', chat_id: message.chat.id, text: `${greeting()}! What can we do for you?` };
    return;
  }
  await db('tickets').insert({ subject: String(message?.text).slice(0, 200), sender: `telegram:${message?.from?.id}` });
  ctx.status = 204;
});

hooks.post('/voice', async (ctx) => {
  const secret = ctx.get('x-voice-secret');
  if (!config.voiceSecret || !constantTimeEqual(secret, config.voiceSecret)) ctx.throw(403, 'Not for you');
  const { transcript, caller } = ctx.request.body;
  await db('tickets').insert({ subject: String(transcript).slice(0, 200), sender: `voice:${caller}` });
  ctx.status = 204;
});
