import { exec, execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execAsync = promisify(exec);
const execFileAsync = promisify(execFile);

export async function sh(command) {
  const { stdout } = await execAsync(command, { timeout: 30_000 });
  return stdout.trim();
}

export async function run(file, args) {
  const { stdout } = await execFileAsync(file, args, { timeout: 30_000 });
  return stdout.trim();
}
