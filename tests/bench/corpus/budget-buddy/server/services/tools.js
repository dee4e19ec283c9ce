import fs from 'fs/promises';
import path from 'path';
import { exec, execFile } from 'child_process';
import { promisify } from 'util';

const execAsync = promisify(exec);
const execFileAsync = promisify(execFile);

const EXPORT_DIR = path.resolve('exports');
const RATE_SOURCES = {
  ecb: 'https://rates.example-bank.test/ecb.json',
  fed: 'https://rates.example-bank.test/fed.json',
};

const fn = (name, property) => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties: { [property]: { type: 'string' } }, required: [property] } },
});

export const tools = [
  fn('read_export', 'filename'),
  fn('read_report', 'filename'),
  fn('convert_statement', 'file'),
  fn('convert_receipt', 'file'),
  fn('fetch_rates', 'url'),
  fn('fetch_official_rates', 'source'),
];

export async function executeTool(name, args) {
  switch (name) {
    case 'read_export':
      return fs.readFile(path.join(EXPORT_DIR, args.filename), 'utf-8');
    case 'read_report': {
      const reportPath = path.resolve(EXPORT_DIR, args.filename);
      if (!reportPath.startsWith(EXPORT_DIR + path.sep)) throw new Error('Access denied');
      return fs.readFile(reportPath, 'utf-8');
    }
    case 'convert_statement': {
      const { stdout } = await execAsync(`pdftotext "${args.file}" -`);
      return stdout;
    }
    case 'convert_receipt': {
      if (!/^[\w-]+\.pdf$/.test(args.file) || args.file.startsWith('-')) throw new Error('Invalid file name');
      const { stdout } = await execFileAsync('pdftotext', [path.join('receipts', args.file), '-']);
      return stdout;
    }
    case 'fetch_rates': {
      const response = await fetch(args.url);
      return response.json();
    }
    case 'fetch_official_rates': {
      if (!Object.keys(RATE_SOURCES).includes(args.source)) throw new Error('Unknown source');
      const officialResponse = await fetch(RATE_SOURCES[args.source]);
      return officialResponse.json();
    }
    default:
      throw new Error(`Unknown tool: ${name}`);
  }
}
