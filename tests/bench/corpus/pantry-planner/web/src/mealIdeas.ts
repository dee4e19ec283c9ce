import { settings } from './config';

export async function mealIdeas(items: string[]): Promise<string> {
  const res = await fetch(settings.claude.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'anthropic-version': '2023-06-01',
      'anthropic-dangerous-direct-browser-access': 'true',
      'x-api-key': settings.claude.key,
    },
    body: JSON.stringify({ model: 'claude-3-5-haiku-latest', max_tokens: 600, messages: [{ role: 'user', content: `Meals from: ${items.join(', ')}` }] }),
  });
  const { content } = await res.json();
  return content[0].text;
}

export async function mealIdeasFromServer(items: string[]): Promise<string> {
  const res = await fetch(`${settings.apiBase}/recipes/assistant`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ message: `Meals from: ${items.join(', ')}` }),
  });
  const { answer } = await res.json();
  return answer;
}
