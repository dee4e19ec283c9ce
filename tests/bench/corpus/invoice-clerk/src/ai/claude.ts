import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ maxRetries: 2 });
const model = 'claude-3-5-sonnet-latest';

export async function answer(prompt: string): Promise<string> {
  const { content } = await anthropic.messages.create({ model, max_tokens: 700, messages: [{ role: 'user', content: prompt }] });
  const [first] = content;
  return first?.type === 'text' ? first.text : '';
}

export async function pickTool(prompt: string, tools: Anthropic.Tool[]) {
  const { content } = await anthropic.messages.create({ model, max_tokens: 700, tools, messages: [{ role: 'user', content: prompt }] });
  return content.find((block): block is Anthropic.ToolUseBlock => block.type === 'tool_use');
}
