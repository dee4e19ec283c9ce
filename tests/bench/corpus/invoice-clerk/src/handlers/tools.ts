import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { pickTool } from '../ai/claude';
import { guardedQuietly } from '#lib/respond';

const Pages = z.object({ document: z.string().uuid(), from: z.number().int().positive(), to: z.number().int().positive() });

type Tool = { description: string; run(input: any): Promise<string> };

const registry = new Map<string, Tool>([
  [
    'extract_text',
    {
      description: 'Text of a document',
      run: async ({ document, layout }) => {
        const { stdout } = await promisify(exec)('pdftotext ' + (layout ? '-layout ' : '') + '/tmp/docs/' + document + '.pdf -');
        return stdout;
      },
    },
  ],
  [
    'extract_pages',
    {
      description: 'Text of some pages',
      run: async (input) => {
        const { document, from, to } = Pages.parse(input);
        const { stdout } = await promisify(execFile)('pdftotext', ['-f', `${from}`, '-l', `${to}`, `/tmp/docs/${document}.pdf`, '-']);
        return stdout;
      },
    },
  ],
]);

const definitions = [...registry].map(([name, { description }]) => ({ name, description, input_schema: { type: 'object' as const } }));

export const handler = guardedQuietly(async (event) => {
  const { message } = JSON.parse(event.body ?? '{}');
  const use = await pickTool(String(message).slice(0, 2000), definitions);
  const tool = use && registry.get(use.name);
  return { statusCode: 200, body: JSON.stringify({ text: tool ? await tool.run(use.input) : null }) };
});
