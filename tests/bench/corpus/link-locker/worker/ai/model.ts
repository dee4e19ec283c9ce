import OpenAI from 'openai';
import type { Bindings } from '../bindings';

export class Model {
  private readonly openai: OpenAI;

  constructor(env: Pick<Bindings, 'OPENAI_API_KEY'>) {
    this.openai = new OpenAI({ apiKey: env.OPENAI_API_KEY });
  }

  async text(prompt: string) {
    const { output_text } = await this.openai.responses.create({ model: 'gpt-4o-mini', input: prompt });
    return output_text;
  }

  async *stream(prompt: string) {
    const chunks = await this.openai.chat.completions.create({ model: 'gpt-4o-mini', stream: true, messages: [{ role: 'user', content: prompt }] });
    for await (const chunk of chunks) yield chunk.choices[0]?.delta.content ?? '';
  }
}
