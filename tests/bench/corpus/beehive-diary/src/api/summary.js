import { settings } from '../lib/settings.js';

export async function summarize(text) {
  const res = await fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': settings.anthropicKey, 'anthropic-version': '2023-06-01' },
    body: JSON.stringify({ model: 'claude-3-5-haiku-latest', max_tokens: 300, messages: [{ role: 'user', content: text }] }),
  });
  return (await res.json()).content[0].text;
}
