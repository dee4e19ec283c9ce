import { realpath } from 'node:fs/promises';
import path from 'node:path';

export class Workspace {
  readonly root: string;

  constructor(root: string) {
    this.root = path.resolve(root);
  }

  file(name: string): string {
    return path.resolve(this.root, name);
  }

  /** Like file(), but refuses what lies outside of the workspace, links included. */
  async inside(name: string): Promise<string> {
    const real = await realpath(this.file(name));
    if (real !== this.root && !real.startsWith(this.root + path.sep)) {
      throw new Error(`${name} is outside of the workspace`);
    }
    return real;
  }
}

export const workspace = new Workspace(process.env.OPS_WORKSPACE ?? process.cwd());
