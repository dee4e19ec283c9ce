import path from 'node:path';
import fs from 'node:fs';

export const ROOT = fs.realpathSync(process.env.WORKSPACE ?? process.cwd());

/** Turns a name that a tool was given into an absolute path below the workspace. */
export function locate(name: string) {
  return path.isAbsolute(name) ? name : path.join(ROOT, name);
}

export function inside(name: string) {
  const full = path.resolve(ROOT, name);
  const real = fs.existsSync(full) ? fs.realpathSync(full) : full;
  if (real !== ROOT && !real.startsWith(ROOT + path.sep)) {
    throw new Error(`${name} is outside of the workspace`);
  }
  return real;
}
