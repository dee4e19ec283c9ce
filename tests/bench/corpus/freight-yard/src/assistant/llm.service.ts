import { Injectable } from '@nestjs/common';
import OpenAI from 'openai';

@Injectable()
export class LlmService {
  private readonly openai = new OpenAI();

  async complete(instruction: string, input: string): Promise<string> {
    const { choices } = await this.openai.chat.completions.create({
      model: 'gpt-4o',
      temperature: 0,
      messages: [
        { role: 'system', content: instruction },
        { role: 'user', content: input },
      ],
    });
    return choices[0].message.content?.trim() ?? '';
  }

  async chooseTool(input: string, tools: OpenAI.ChatCompletionTool[]) {
    const { choices } = await this.openai.chat.completions.create({ model: 'gpt-4o', tools, messages: [{ role: 'user', content: input }] });
    return choices[0].message.tool_calls?.[0]?.function;
  }
}
