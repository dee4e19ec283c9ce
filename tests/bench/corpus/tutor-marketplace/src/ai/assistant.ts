import { execFile, exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ChatCompletionMessageToolCall } from 'openai/resources/chat/completions';

const run = promisify(exec);
const runFile = promisify(execFile);
const MATERIALS = path.resolve('storage/materials');

export async function handleToolCall(call: ChatCompletionMessageToolCall): Promise<string> {
  const args = JSON.parse(call.function.arguments);
  switch (call.function.name) {
    case 'convert_worksheet': {
      const { stdout } = await run(`pandoc storage/worksheets/${args.file} -t plain`);
      return stdout;
    }
    case 'convert_exam': {
      if (!/^[a-z0-9][a-z0-9-]*\.docx$/.test(args.file)) return 'Unknown file';
      const { stdout } = await runFile('pandoc', [`storage/exams/${args.file}`, '-t', 'plain']);
      return stdout;
    }
    case 'read_notes':
      return readNotes(args.name);
    case 'read_material':
      return readMaterial(String(args.name));
    default:
      return `Unknown tool ${call.function.name}`;
  }
}

async function readNotes(name: string) {
  return readFile(path.join('storage/notes', name), 'utf8');
}

async function readMaterial(name: string) {
  const file = path.resolve(MATERIALS, name);
  if (!file.startsWith(MATERIALS + path.sep)) return 'Unknown material';
  return readFile(file, 'utf8');
}
