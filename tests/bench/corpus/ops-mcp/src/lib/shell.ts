import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execP = promisify(exec);
const execFileP = promisify(execFile);

export interface ShellOptions {
  cwd?: string;
  timeout?: number;
}

export async function sh(command: string, options: ShellOptions = {}): Promise<string> {
  const { stdout, stderr } = await execP(command, { timeout: 30_000, maxBuffer: 4 << 20, ...options });
  return stdout || stderr;
}

export async function run(file: string, args: string[], options: ShellOptions = {}): Promise<string> {
  const { stdout, stderr } = await execFileP(file, args, { timeout: 30_000, maxBuffer: 4 << 20, ...options });
  return String(stdout || stderr);
}
