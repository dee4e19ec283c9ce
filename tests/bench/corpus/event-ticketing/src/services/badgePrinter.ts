import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);
const runFile = promisify(execFile);

export async function printBadge(printer: string, pdf: string) {
  const { stdout } = await run(`lp -d ${printer} -o media=Custom.86x54mm ${pdf}`);
  return stdout.trim();
}

export async function printBadgeFile(printer: string, pdf: string) {
  if (!/^[a-z][a-z0-9_]{1,30}$/.test(printer)) throw new Error('Unknown printer');
  const { stdout } = await runFile('lp', ['-d', printer, '-o', 'media=Custom.86x54mm', '--', pdf]);
  return stdout.trim();
}
