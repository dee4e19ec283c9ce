import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function claude(system, content) {
  const reply = await anthropic.messages.create({ model: 'claude-3-5-haiku-latest', max_tokens: 900, system, messages: [{ role: 'user', content }] });
  return reply.content[0].text;
}
