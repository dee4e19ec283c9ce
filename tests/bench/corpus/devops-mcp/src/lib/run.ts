import { execSync, execFileSync } from 'node:child_process';
import { ROOT } from './workspace.js';

export const run = (command: string) => execSync(command, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });

export const runFile = (file: string, args: readonly string[]) =>
  execFileSync(file, args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
