import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import vm from 'node:vm';
import ivm from 'isolated-vm';
import OpenAI from 'openai';
import { z } from 'zod';
import { text } from '../lib/text.js';
import { operations } from '../lib/operations.js';

const openai = new OpenAI();

async function ask(prompt: string) {
  const completion = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: prompt }],
    response_format: { type: 'json_object' },
  });
  return JSON.parse(completion.choices[0].message.content ?? '{}');
}

export function registerTransformTools(server: McpServer) {
  server.tool('transform_json', 'Maps every item with a JavaScript arrow function', { items: z.array(z.unknown()), fn: z.string() }, async ({ items, fn }) => {
    const mapper = vm.runInNewContext(`(${fn})`, {}, { timeout: 1000 });
    return text(items.map((item) => mapper(item)));
  });

  server.tool('map_json', 'Maps every item with a JavaScript expression over "item"', { items: z.array(z.unknown()), expression: z.string() }, async ({ items, expression }) => {
    const isolate = new ivm.Isolate({ memoryLimit: 32 });
    try {
      const context = await isolate.createContext();
      await context.global.set('items', new ivm.ExternalCopy(items).copyInto());
      return text(await context.eval(`JSON.stringify(items.map((item) => (${expression})))`, { timeout: 1000 }));
    } finally {
      isolate.dispose();
    }
  });

  server.tool('summarize_metrics', 'Answers a question about numbers', { question: z.string(), numbers: z.array(z.number()) }, async ({ question, numbers }) => {
    const { expression } = await ask(`Answer with JSON {"expression": "<JavaScript over the array numbers>"} for: ${question}`);
    const compute = new Function('numbers', 'return ' + expression);
    return text(String(compute(numbers)));
  });

  server.tool('metric', 'Answers a question about numbers with one known operation', { question: z.string(), numbers: z.array(z.number()) }, async ({ question, numbers }) => {
    const { operation } = await ask(`Answer with JSON {"operation": one of ${Object.keys(operations).join(', ')}} for: ${question}`);
    if (typeof operation !== 'string' || !Object.hasOwn(operations, operation)) return text('I cannot compute this');
    const compute = operations[operation as keyof typeof operations];
    return text(compute(numbers).toFixed(4));
  });
}
