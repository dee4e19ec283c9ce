import { Hono } from 'hono';
import { notify } from './notify.js';

export const integrations = new Hono();

const WEBHOOKS = { slack: 'https://hooks.slack.com/services/', teams: 'https://outlook.office.com/webhook/' };

integrations.post('/test', async (c) => {
  const { endpoint, headers = {}, text } = await c.req.json();
  const status = await notify(endpoint, text ?? 'It works', headers);
  return c.json({ status });
});

integrations.post('/check', async (c) => {
  const { kind, token, text } = await c.req.json();
  const base = WEBHOOKS[kind === 'teams' ? 'teams' : 'slack'];
  if (!/^[\w/-]{20,120}$/.test(token)) return c.json({ error: 'Bad token' }, 400);
  const status = await notify(base + token, text ?? 'It works');
  return c.json({ status });
});
