import Anthropic from '@anthropic-ai/sdk';

type Tools = Anthropic.Tool[];
type Runner = (name: string, input: any) => Promise<string>;

class Claude {
  private readonly api = new Anthropic();
  private readonly model = 'claude-3-5-haiku-latest';

  async text(prompt: string): Promise<string> {
    const message = await this.api.messages.create({ model: this.model, max_tokens: 1000, messages: [{ role: 'user', content: prompt }] });
    return message.content.flatMap((b) => (b.type === 'text' ? [b.text] : [])).join('\n');
  }

  async loop(question: string, tools: Tools, run: Runner): Promise<string> {
    const messages: Anthropic.MessageParam[] = [{ role: 'user', content: question }];
    for (let turn = 0; turn < 6; turn++) {
      const message = await this.api.messages.create({ model: this.model, max_tokens: 1000, messages, tools });
      messages.push({ role: 'assistant', content: message.content });
      const uses = message.content.filter((b) => b.type === 'tool_use');
      if (uses.length === 0) return message.content.flatMap((b) => (b.type === 'text' ? [b.text] : [])).join('\n');
      const results = await Promise.all(uses.map(async (use) => ({ type: 'tool_result' as const, tool_use_id: use.id, content: await run(use.name, use.input) })));
      messages.push({ role: 'user', content: results });
    }
    return 'No answer found.';
  }
}

export const claude = new Claude();
